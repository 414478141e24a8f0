import { readAmount } from "../kernel/amount.js";
import { count } from "../kernel/check.js";
import { sign, toDecimalString, unitsLimit } from "../kernel/exact.js";
import { addExact, emptySum, total } from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import type { Deduction } from "./deduction.js";
import {
  emptyIdentifiedOrders,
  type IdentifiedOrders,
  nobody,
  untimed,
} from "./identifiedOrders.js";
import { restoreIds, savedIds } from "./idIndex.js";
import {
  type SavedFields,
  savedCounts,
  savedList,
  savedObject,
  savedPairs,
} from "./savedFields.js";

/** The columns as JSON data. */
export function saveIdentifiedOrders(orders: IdentifiedOrders): SavedFields {
  const { ids, customers, earliest, dates, units, beyond, deductions } = orders;
  const { size } = ids;
  return {
    ids: savedIds(ids),
    customers: Array.from(customers.subarray(0, size)),
    earliest: Array.from(earliest.subarray(0, size), savedTime),
    dates: Array.from(dates.subarray(0, size)),
    units: Array.from(units.subarray(0, size)),
    beyond: Array.from(beyond, ([order, amount]) => [order, toDecimalString(amount)]),
    deductions: Array.from(deductions, ([order, all]) => [
      order,
      all.map(({ at, rows, sum }) => [savedTime(at), rows, toDecimalString(total(sum))]),
    ]),
  };
}

/** The columns that were saved, of orders of `customerCount` customers; throws if they contradict themselves. */
export function restoreIdentifiedOrders(saved: unknown, customerCount: number): IdentifiedOrders {
  const fields = savedObject("saved.state.orders", saved);
  const orders = emptyIdentifiedOrders();
  const ids = restoreIds(fields, "ids");
  const { size } = ids;
  const restored: IdentifiedOrders = {
    ...orders,
    ids,
    customers: Int32Array.from(savedCounts(fields, "customers", size, nobody, customerCount - 1)),
    earliest: Float64Array.from(savedTimes(fields, "earliest", size)),
    dates: Uint8Array.from(savedCounts(fields, "dates", size, 0, 1)),
    units: Float64Array.from(savedCounts(fields, "units", size, 0, unitsLimit - 1)),
  };
  for (const [order, amount] of savedPairs(fields, "beyond")) {
    checkNumber("beyond", order, size);
    restored.beyond.set(order as number, readAmount("saved.state.beyond", amount));
  }
  for (const [order, all] of savedPairs(fields, "deductions")) {
    checkNumber("deductions", order, size);
    restored.deductions.set(order as number, savedDeductions(all));
  }
  checkTimes(restored);
  return restored;
}

/**
 * Throws if an order has no row, if it was worth something without a row of amount 0 or more, or if
 * only some of its rows have a time.
 */
function checkTimes({ ids, earliest, units, beyond, deductions }: IdentifiedOrders): void {
  for (let order = 0; order < ids.size; order += 1) {
    const at = earliest[order] as number;
    const all = deductions.get(order) ?? [];
    const isWorth = units[order] !== 0 || beyond.has(order);
    const times = all.map((one) => one.at);
    if (at !== Infinity) times.push(at);
    const isMixed = times.includes(untimed) && times.some((time) => time !== untimed);
    if (times.length === 0 || isMixed || (isWorth && at === Infinity)) {
      throw new InputError("saved.state.earliest", at, "the time of an order with these rows");
    }
  }
}

/** A time as JSON data: `null` before there is a time, `false` for rows without a time. */
function savedTime(at: number): number | false | null {
  if (at === untimed) return false;
  return Number.isFinite(at) ? at : null;
}

function savedTimes(fields: SavedFields, name: string, size: number): number[] {
  const list = savedList(fields, name);
  if (list.length === size) return list.map((at) => restoredTime(name, at, true));
  throw new InputError(`saved.state.${name}`, list, `an array of ${size} times`);
}

function restoredTime(name: string, at: unknown, mayLack = false): number {
  if (at === false) return untimed;
  if (at === null && mayLack) return Number.POSITIVE_INFINITY;
  if (Number.isFinite(at) && Math.abs(at as number) <= 8.64e15) return at as number;
  throw new InputError(`saved.state.${name}`, at, "a time");
}

function checkNumber(name: string, order: unknown, size: number): void {
  if (Number.isInteger(order) && (order as number) >= 0 && (order as number) < size) return;
  throw new InputError(`saved.state.${name}`, order, "the number of an order");
}

function savedDeductions(saved: unknown): Deduction[] {
  const list = savedList({ deductions: saved }, "deductions");
  if (list.length === 0) throw new InputError("saved.state.deductions", saved, "a row at least");
  const all = list.map((one) => {
    const [at, rows, amount] = savedList({ deductions: one }, "deductions");
    const sum = emptySum();
    const read = readAmount("saved.state.deductions", amount);
    if (sign(read) >= 0) throw new InputError("saved.state.deductions", amount, "below 0");
    addExact(sum, read);
    const counted = count({ rows }, "rows");
    if (counted === 0) throw new InputError("saved.state.deductions", rows, "1 or more");
    return { at: restoredTime("deductions", at), rows: counted, sum };
  });
  if (new Set(all.map(({ at }) => at)).size === all.length) return all;
  throw new InputError("saved.state.deductions", saved, "each time once");
}
