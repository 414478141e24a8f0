import { readAmount } from "../kernel/amount.js";
import { sign, toDecimalString, unitsLimit } from "../kernel/exact.js";
import { addExact, total } from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import { type SavedFields, savedCounts, savedNumbers, savedPairs } from "../stream/savedFields.js";
import { emptyNewOrders, type NewOrders, newSoFar, settledNew } from "./newOrders.js";

/** The columns as JSON data. */
export function saveNewOrders(columns: NewOrders, customers: number): SavedFields {
  return {
    earliest: Array.from(columns.earliest.subarray(0, customers)),
    units: Array.from(columns.units.subarray(0, customers)),
    beyond: Array.from(columns.beyond, ([customer, amount]) => [customer, toDecimalString(amount)]),
    flags: Array.from(columns.flags.subarray(0, customers)),
    settledRevenue: toDecimalString(total(columns.settledRevenue)),
  };
}

/** The columns that were saved; throws if they contradict themselves. */
export function restoreNewOrders(saved: SavedFields, customers: number): NewOrders {
  const columns = emptyNewOrders();
  const most = unitsLimit - 1;
  columns.earliest = Float64Array.from(savedNumbers(saved, "earliest", customers));
  columns.units = Float64Array.from(savedCounts(saved, "units", customers, -most, most));
  columns.flags = Uint8Array.from(savedCounts(saved, "flags", customers, 1, 7));
  restoreBeyond(columns, saved);
  const { units, flags } = columns;
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
