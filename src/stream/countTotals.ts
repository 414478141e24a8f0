import { count } from "../kernel/check.js";
import type { CountSums } from "./countSums.js";

/** Counts of many records by field, as plain data: what is saved, and what totals are read from. */
export interface CountTotals<Name extends string> {
  /** How many records there were. */
  readonly records: number;
  /** The sum of each field over the records that gave it. */
  readonly sums: Readonly<Record<Name, number>>;
  /** How many records gave each field. */
  readonly given: Readonly<Record<Name, number>>;
}

/** The counts so far. Throws for a sum over 2^53, whose last digit would depend on the order of adding. */
export function countTotals<Name extends string>({
  records,
  counts,
}: CountSums<Name>): CountTotals<Name> {
  const byField = (of: "sum" | "given"): Record<Name, number> =>
    Object.fromEntries(counts.map((one) => [one.field, one[of]] as const)) as Record<Name, number>;
  const sums = byField("sum");
  for (const { field } of counts) count<Name>(sums, field);
  return { records, sums, given: byField("given") };
}

/** The sums of those among the fields that every record gave. */
export function sumsGivenByAll<Name extends string>(
  { records, sums, given }: CountTotals<Name>,
  names: readonly Name[],
): { readonly [Field in Name]?: number } {
  const whole = names.filter((name) => given[name] === records);
  return Object.fromEntries(whole.map((name) => [name, sums[name]])) as Record<Name, number>;
}
