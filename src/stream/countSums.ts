import { type Count, count, isAbsent, plainCount } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import type { CountFields } from "./countFields.js";
import { savedObject } from "./savedFields.js";

/** One count of many records, added up. */
interface CountSum<Name extends string> {
  /** The field that holds it. */
  readonly field: Name;
  /** The sum over the records that gave it. */
  sum: number;
  /** How many records gave it. */
  given: number;
}

/** The counts of many records, added up field by field. */
export interface CountSums<Name extends string> {
  /** How many records there were. */
  records: number;
  /** One entry for each field. A list, since a lookup by name would take longer than the adding. */
  readonly counts: readonly CountSum<Name>[];
}

/** Sums of no records. */
export function emptyCountSums<Needed extends string, Optional extends string>(
  fields: CountFields<Needed, Optional>,
): CountSums<Needed | Optional> {
  const names = [...fields.needed, ...fields.optional];
  return { records: 0, counts: names.map((field) => ({ field, sum: 0, given: 0 })) };
}

/** Adds a record's counts, which have been checked. */
export function addCounts<Name extends string>(
  state: CountSums<Name>,
  record: { readonly [Field in Name]?: Count | null | undefined },
): void {
  state.records += 1;
  for (const entry of state.counts) {
    const value = record[entry.field];
    if (isAbsent(value)) continue;
    entry.sum += plainCount(value);
    entry.given += 1;
  }
}

/** Adds the counts of all records that `from` has seen, in the same order of fields. */
export function mergeCountSums<Name extends string>(
  into: CountSums<Name>,
  from: CountSums<Name>,
): void {
  into.records += from.records;
  for (const [place, entry] of into.counts.entries()) {
    const { sum = 0, given = 0 } = from.counts[place] ?? {};
    entry.sum += sum;
    entry.given += given;
  }
}

/** Reads the totals that were saved. */
export function restoreCountSums<Needed extends string, Optional extends string>(
  saved: unknown,
  fields: CountFields<Needed, Optional>,
): CountSums<Needed | Optional> {
  const state = savedObject("saved.state", saved);
  const sums = savedObject("saved.state.sums", state["sums"]);
  const allGiven = savedObject("saved.state.given", state["given"]);
  const records = count(state, "records");
  const read = (field: Needed | Optional): CountSum<Needed | Optional> => {
    const sum = count<string>(sums, field);
    const given = count<string>(allGiven, field, records, "records");
    if (given === 0 && sum !== 0) {
      throw new InputError(`saved.state.sums.${field}`, sum, "0 where no record gave it");
    }
    return { field, sum, given };
  };
  const needed = fields.needed.map(read);
  const missing = needed.find(({ given }) => given !== records);
  if (missing !== undefined) {
    const argument = `saved.state.given.${missing.field}`;
    throw new InputError(argument, missing.given, `records (${records})`);
  }
  return { records, counts: [...needed, ...fields.optional.map(read)] };
}
