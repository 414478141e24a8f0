import { readAmount } from "../kernel/amount.js";
import { sign, toDecimalString, unitsLimit } from "../kernel/exact.js";
import { addExact, total } from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import { type SavedFields, savedCounts, savedList, savedPairs } from "../stream/savedFields.js";
import { emptyNewOrders, type NewOrders, newSoFar, settledNew } from "./newOrders.js";

/** The columns as JSON data. */
export function saveNewOrders(columns: NewOrders, customers: number): SavedFields {
  const places = Array.from({ length: customers }, (_, customer) => customer);
  return {
    earliest: places.map((customer) => {
      const at = columns.earliest[customer] ?? Infinity;
      return at === Infinity ? null : at;
    }),
    units: places.map((customer) => columns.units[customer] ?? 0),
    beyond: Array.from(columns.beyond, ([customer, amount]) => [customer, toDecimalString(amount)]),
    flags: places.map((customer) => columns.flags[customer] ?? 0),
    settledRevenue: toDecimalString(total(columns.settledRevenue)),
  };
}

/** The columns that were saved; throws if they contradict themselves. */
export function restoreNewOrders(saved: SavedFields, customers: number): NewOrders {
  const columns = emptyNewOrders();
  const most = unitsLimit - 1;
  columns.earliest = savedEarliest(saved, customers);
  columns.units = Float64Array.from(savedCounts(saved, "units", customers, -most, most));
  columns.flags = Uint8Array.from(savedCounts(saved, "flags", customers, 0, 7));
  restoreBeyond(columns, saved);
  const { earliest, units, flags } = columns;
  if (flags.some((bits, customer) => (bits === 0) !== (earliest[customer] === Infinity))) {
    throw new InputError(
      "saved.state.earliest",
      saved["earliest"],
      "null exactly without an order",
    );
  }
  if (units.some((amount, customer) => amount !== 0 && !isNewSoFar(columns, customer))) {
    throw new InputError("saved.state.units", units, "0 for customers who are not new so far");
  }
  const settled = readAmount("saved.state.settledRevenue", saved["settledRevenue"]);
  if (sign(settled) !== 0 && flags.every((bits) => (bits & settledNew) === 0)) {
    throw new InputError("saved.state.settledRevenue", saved["settledRevenue"], "0 without flags");
  }
  addExact(columns.settledRevenue, settled);
  return columns;
}

function savedEarliest(saved: SavedFields, customers: number): Float64Array {
  const list = savedList(saved, "earliest").map((at) => at ?? Infinity);
  if (list.length === customers && list.every((at) => typeof at === "number")) {
    return Float64Array.from(list);
  }
  throw new InputError("saved.state.earliest", list, `an array of ${customers} times or null`);
}

function restoreBeyond(columns: NewOrders, saved: SavedFields): void {
  for (const [customer, amount] of savedPairs(saved, "beyond")) {
    if (!Number.isInteger(customer) || !isNewSoFar(columns, customer as number)) {
      throw new InputError("saved.state.beyond", customer, "of a customer who is new so far");
    }
    columns.beyond.set(customer as number, readAmount("saved.state.beyond", amount));
  }
}

function isNewSoFar({ flags }: NewOrders, customer: number): boolean {
  return ((flags[customer] ?? 0) & newSoFar) !== 0;
}
