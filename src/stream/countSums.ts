import { count } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import type { CountFields } from "./countFields.js";
import { type SavedFields, savedObject } from "./savedFields.js";

/** Counts of records, added up by field. */
export interface CountSums<Name extends string> {
  /** How many records there were. */
  records: number;
  /** The sum of each field. */
  readonly sums: Record<Name, number>;
  /** How many records gave it. */
  readonly given: Record<Name, number>;
}

/** Sums of no records. */
export function emptyCountSums<Needed extends string, Optional extends string>(
  fields: CountFields<Needed, Optional>,
): CountSums<Needed | Optional> {
  const zeros = (): Record<Needed | Optional, number> =>
    Object.fromEntries([...fields.needed, ...fields.optional].map((name) => [name, 0])) as Record<
      Needed | Optional,
      number
    >;
  return { records: 0, sums: zeros(), given: zeros() };
}

/** Adds a record's counts, which have been checked. */
export function addCounts<Needed extends string, Optional extends string>(
  state: CountSums<Needed | Optional>,
  record: { readonly [Name in Needed | Optional]?: number | undefined },
  { needed, optional }: CountFields<Needed, Optional>,
): void {
  state.records += 1;
  for (const name of needed) addCount(state, name, record[name]);
  for (const name of optional) addCount(state, name, record[name]);
}

/** Adds all that other records gave. */
export function mergeCountSums<Name extends string>(
  into: CountSums<Name>,
  from: CountSums<Name>,
): void {
  into.records += from.records;
  for (const name of Object.keys(from.sums) as Name[]) {
    into.sums[name] += from.sums[name];
    into.given[name] += from.given[name];
  }
}

/** The sums of those among the fields that every record gave. */
export function sumsGivenByAll<Name extends string>(
  { records, sums, given }: CountSums<Name>,
  names: readonly Name[],
): { readonly [Field in Name]?: number } {
  const whole = names.filter((name) => given[name] === records);
  checkSums(sums);
  return Object.fromEntries(whole.map((name) => [name, sums[name]])) as Record<Name, number>;
}

/** The sums as JSON data. */
export function saveCountSums({ records, sums, given }: CountSums<string>): SavedFields {
  checkSums(sums);
  return { records, sums: { ...sums }, given: { ...given } };
}

/** The sums that were saved. */
export function restoreCountSums<Needed extends string, Optional extends string>(
  saved: unknown,
  fields: CountFields<Needed, Optional>,
): CountSums<Needed | Optional> {
  const state = savedObject("saved.state", saved);
  const savedSums = savedObject("saved.state.sums", state["sums"]);
  const savedGiven = savedObject("saved.state.given", state["given"]);
  const records = count(state, "records");
  const { sums, given } = emptyCountSums(fields);
  for (const name of [...fields.needed, ...fields.optional]) {
    sums[name] = count<string>(savedSums, name);
    given[name] = count<string>(savedGiven, name, records, "records");
    if (given[name] === 0 && sums[name] !== 0) {
      throw new InputError(`saved.state.sums.${name}`, sums[name], "0 where no record gave it");
    }
  }
  for (const name of fields.needed) {
    if (given[name] !== records) {
      throw new InputError(`saved.state.given.${name}`, given[name], `records (${records})`);
    }
  }
  return { records, sums, given };
}

/** Beyond 2^53 the last digit of a sum would depend on the order of adding. */
function checkSums(sums: Readonly<Record<string, number>>): void {
  for (const name of Object.keys(sums)) count(sums, name);
}

function addCount<Name extends string>(
  { sums, given }: CountSums<Name>,
  name: Name,
  value: number | undefined,
): void {
  if (value === undefined) return;
  sums[name] += value;
  given[name] += 1;
}
