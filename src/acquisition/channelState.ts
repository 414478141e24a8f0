import { readAmount, readAmountFromZero } from "../kernel/amount.js";
import { count, isAbsent, plainCount } from "../kernel/check.js";
import { type Exact, exact, plus, sign, toDecimalString } from "../kernel/exact.js";
import {
  addExact,
  addSum,
  addUnits,
  type ExactSum,
  emptySum,
  total,
  unitsOf,
} from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import { placed } from "../kernel/placed.js";
import { type SavedFields, savedList, savedObject } from "../stream/savedFields.js";
import type { ChannelRecord, ChannelRecordMoney } from "./channelRecord.js";

/** The fields that a record may leave out, in the order of their bits. */
export const optionalFields = ["visits", "leads", "actions", "revenue"] as const;

const numbers = ["visits", "acquisitions", "leads", "actions"] as const;

/** The records of a channel that give the same fields, added up. */
export interface ChannelStatePart {
  /** Which optional fields they give: one bit for each. */
  readonly given: number;
  /** How many records there were. */
  records: number;
  /**
   * Which numbers were a fraction in at least one record: one bit for each number, in the order of
   * the numbers.
   */
  fractions: number;
  /** The sums of their numbers, of which all but visits may be fractions. */
  readonly visits: ExactSum;
  readonly acquisitions: ExactSum;
  readonly leads: ExactSum;
  readonly actions: ExactSum;
  /** The sums of their money. */
  cost: Exact;
  revenue: Exact;
}

/** What is kept of the records of one channel: one entry for each combination of fields. */
export type ChannelState = ChannelStatePart[];

/** Adds a record, which has been checked. */
export function addToChannel(
  state: ChannelState,
  record: ChannelRecord,
  { cost, revenue }: ChannelRecordMoney,
): void {
  let given = 0;
  for (let place = 0; place < optionalFields.length; place += 1) {
    if (!isAbsent(record[optionalFields[place] as "visits"])) given |= 1 << place;
  }
  const part = partFor(state, given);
  part.records += 1;
  for (let place = 0; place < numbers.length; place += 1) {
    const field = numbers[place] as "visits";
    if (addReal(part[field], record[field])) part.fractions |= 1 << place;
  }
  part.cost = plus(part.cost, cost);
  if (revenue !== undefined) part.revenue = plus(part.revenue, revenue);
}

/** Adds all records of another state. */
export function mergeChannel(into: ChannelState, from: ChannelState): void {
  for (const other of from) {
    const part = partFor(into, other.given);
    part.records += other.records;
    part.fractions |= other.fractions;
    for (const field of numbers) addSum(part[field], other[field]);
    part.cost = plus(part.cost, other.cost);
    part.revenue = plus(part.revenue, other.revenue);
  }
}

/** The state as JSON data. */
export function saveChannel(state: ChannelState): readonly SavedFields[] {
  return state.map(({ given, records, fractions, ...sums }) => ({
    fields: optionalFields.filter((_, place) => given & (1 << place)),
    records,
    fractions: namesOf(fractions),
    visits: toDecimalString(total(sums.visits)),
    acquisitions: toDecimalString(total(sums.acquisitions)),
    leads: toDecimalString(total(sums.leads)),
    actions: toDecimalString(total(sums.actions)),
    cost: toDecimalString(sums.cost),
    revenue: toDecimalString(sums.revenue),
  }));
}

/** The state that was saved. */
export function restoreChannel(saved: unknown): ChannelState {
  const state = savedList({ parts: saved }, "parts").map((one, position) => {
    try {
      return restorePart(savedObject("part", one));
    } catch (error) {
      throw placed(error, `[${position}]`);
    }
  });
  const isEachOnce = new Set(state.map(({ given }) => given)).size === state.length;
  if (isEachOnce && state.length > 0) return state;
  throw new InputError("parts", saved, "one or more, of different fields each");
}

function restorePart(saved: SavedFields): ChannelStatePart {
  const records = count(saved, "records");
  if (records === 0) throw new InputError("records", records, "1 at least");
  const fields = saved["fields"];
  const isKnown = (field: unknown): boolean =>
    (optionalFields as readonly unknown[]).includes(field);
  if (!Array.isArray(fields) || !fields.every(isKnown)) {
    throw new InputError("fields", fields, `some of ${optionalFields.join(", ")}`);
  }
  const read = (field: string): Exact => {
    const readAny = field === "revenue" ? readAmount : readAmountFromZero;
    const value = readAny(field, saved[field]);
    const isOptional = isKnown(field);
    if (isOptional && !fields.includes(field) && sign(value) !== 0) {
      throw new InputError(field, saved[field], "0 where no record gave it");
    }
    return value;
  };
  return {
    given: bitsOf(optionalFields, fields),
    records,
    fractions: restoreFractions(saved),
    visits: sumOf(read("visits")),
    acquisitions: sumOf(read("acquisitions")),
    leads: sumOf(read("leads")),
    actions: sumOf(read("actions")),
    cost: read("cost"),
    revenue: read("revenue"),
  };
}

/** The part for records that give these fields; it is made where it is missing. */
function partFor(state: ChannelState, given: number): ChannelStatePart {
  let part = state.find((one) => one.given === given);
  if (part === undefined) {
    const zero = exact(0);
    const sums = {
      visits: emptySum(),
      acquisitions: emptySum(),
      leads: emptySum(),
      actions: emptySum(),
    };
    part = { given, records: 0, fractions: 0, ...sums, cost: zero, revenue: zero };
    state.push(part);
  }
  return part;
}

/** The names of the numbers whose bits are set. */
export function namesOf(fractions: number): readonly string[] {
  return numbers.filter((_, place) => fractions & (1 << place));
}

/** The bits that stand for these names of numbers. */
export function fractionBits(names: readonly string[]): number {
  return bitsOf(numbers, names);
}

function bitsOf(names: readonly string[], some: readonly unknown[]): number {
  return names.reduce((bits, name, place) => bits | (some.includes(name) ? 1 << place : 0), 0);
}

function restoreFractions(saved: SavedFields): number {
  const names = saved["fractions"];
  const bits = Array.isArray(names) ? bitsOf(numbers, names) : -1;
  if (String(namesOf(bits)) === String(names) && !(bits & 1)) return bits;
  throw new InputError("fractions", names, `some of ${numbers.slice(1).join(", ")}, in this order`);
}

/** Adds a number. Returns whether it is a fraction. */
function addReal(sum: ExactSum, value: number | bigint | null | undefined): boolean {
  const number = plainCount(value);
  const units = unitsOf(number);
  if (Number.isNaN(units)) addExact(sum, exact(number));
  else addUnits(sum, units);
  return !Number.isInteger(number);
}

function sumOf(value: Exact): ExactSum {
  const sum = emptySum();
  addExact(sum, value);
  return sum;
}
