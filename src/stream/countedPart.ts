import { count } from "../kernel/check.js";
import type { Fields } from "../kernel/fields.js";
import { InputError } from "../kernel/inputError.js";
import { placed } from "../kernel/placed.js";
import { type SavedFields, savedList, savedObject } from "./savedFields.js";
import {
  emptySpreadSums,
  mergeSpreadSums,
  restoreSpreadSums,
  type SpreadSums,
  saveSpreadSums,
} from "./spreadSums.js";

/** The sums over the records that give the same fields. */
export interface CountedPart<Metric extends string> {
  /** Which fields they give: one bit for each, in the order of the fields. */
  readonly given: number;
  /** How many records there were. */
  records: number;
  /** The sum of each field, in the order of the fields. */
  readonly sums: Float64Array;
  /** The sums for the spreads of the measures whose fields the records give. */
  readonly spreads: SpreadSums<Metric>;
}

/** No records that give these fields. */
export function emptyPart<Metric extends string>(
  given: number,
  size: number,
  metrics: readonly Metric[],
): CountedPart<Metric> {
  return { given, records: 0, sums: new Float64Array(size), spreads: emptySpreadSums(metrics) };
}

/** Adds all records of a part that gives the same fields. */
export function mergePart<Metric extends string>(
  into: CountedPart<Metric>,
  from: CountedPart<Metric>,
): void {
  into.records += from.records;
  for (const [place, sum] of from.sums.entries()) into.sums[place] = (into.sums[place] ?? 0) + sum;
  mergeSpreadSums(into.spreads, from.spreads);
}

/** The sums of a part by field, for those fields that its records give. */
function sumsOfPart<Field extends string>(
  { given, sums }: CountedPart<string>,
  names: readonly Field[],
): { readonly [Of in Field]?: number } {
  const own = names.map((name, place) => [name, sums[place] as number] as const);
  const entries = own.filter((_, place) => given & (1 << place));
  return Object.fromEntries(entries) as { readonly [Of in Field]?: number };
}

/** A part as JSON data. Throws for a sum over 2^53. */
export function savePart(part: CountedPart<string>, names: readonly string[]): SavedFields {
  const sums = sumsOfPart(part, names);
  for (const name of Object.keys(sums)) count<string>(sums, name);
  return { records: part.records, sums, spreads: saveSpreadSums(part.spreads) };
}

/**
 * Reads the parts that were saved. Throws if two parts have the same fields, or a part is invalid.
 */
export function restoreParts<Field extends string, Metric extends string>(
  saved: SavedFields,
  names: readonly Field[],
  metricsOf: (given: number) => readonly Metric[],
  check: (record: Fields<Field>) => void,
): CountedPart<Metric>[] {
  const parts = savedList(saved, "parts").map((one, position) => {
    try {
      const part = restorePart(savedObject("part", one), names, metricsOf);
      // The rules of a record also hold for sums of records with the same fields, so the check of a
      // record checks the sums.
      check(sumsOfPart(part, names));
      return part;
    } catch (error) {
      throw placed(error, `saved.state.parts[${position}]`);
    }
  });
  if (new Set(parts.map(({ given }) => given)).size === parts.length) return parts;
  throw new InputError("saved.state.parts", saved["parts"], "of different fields each");
}

function restorePart<Metric extends string>(
  saved: SavedFields,
  names: readonly string[],
  metricsOf: (given: number) => readonly Metric[],
): CountedPart<Metric> {
  const sums = savedObject("sums", saved["sums"]);
  const given = names.reduce((bits, name, place) => bits | (name in sums ? 1 << place : 0), 0);
  const records = count(saved, "records");
  if (records === 0) throw new InputError("records", records, "1 at least");
  return {
    given,
    records,
    sums: Float64Array.from(names, (name) => (name in sums ? count<string>(sums, name) : 0)),
    spreads: restoreSpreadSums("spreads", saved["spreads"], metricsOf(given)),
  };
}
