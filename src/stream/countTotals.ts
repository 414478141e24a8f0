import { count } from "../kernel/check.js";
import type { CountedPart } from "./countedPart.js";

/** Counts of many records by field. */
export interface CountTotals<Name extends string> {
  /** How many records there were. */
  readonly records: number;
  /** The sum of each field over the records that gave it. */
  readonly sums: Readonly<Record<Name, number>>;
  /** How many records gave each field. */
  readonly given: Readonly<Record<Name, number>>;
}

/**
 * The counts of all parts together. Throws if a sum is over 2^53, since its last digit would depend
 * on the order of adding.
 */
export function countTotals<Name extends string>(
  parts: readonly CountedPart<string>[],
  names: readonly Name[],
): CountTotals<Name> {
  const add = (of: (part: CountedPart<string>, place: number) => number): Record<Name, number> => {
    const sumAt = (place: number): number => parts.reduce((sum, part) => sum + of(part, place), 0);
    const entries = names.map((name, place) => [name, sumAt(place)] as const);
    return Object.fromEntries(entries) as Record<Name, number>;
  };
  const sums = add(({ sums: own }, place) => own[place] ?? 0);
  for (const name of names) count<Name>(sums, name);
  return {
    records: parts.reduce((sum, { records }) => sum + records, 0),
    sums,
    given: add(({ given, records }, place) => (given & (1 << place) ? records : 0)),
  };
}

/**
 * The sums of the fields that at least one record gave; without any records, the sums of all
 * fields.
 */
export function sumsGiven<Name extends string>(
  { records, sums, given }: CountTotals<Name>,
  names: readonly Name[],
): { readonly [Field in Name]?: number } {
  const some = names.filter((name) => given[name] > 0 || records === 0);
  return Object.fromEntries(some.map((name) => [name, sums[name]])) as Record<Name, number>;
}
