import { readAmount } from "../kernel/amount.js";
import { type Exact, plus, sign, toDecimalString, unitsLimit } from "../kernel/exact.js";
import {
  addExact,
  addSum,
  addUnits,
  type ExactSum,
  emptySum,
  total,
  unitsToExact,
} from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import { lengthened, lengthFor } from "../stream/columns.js";
import { type SavedFields, savedCounts, savedNumbers, savedPairs } from "../stream/savedFields.js";
import type { OrderTimes } from "./order.js";

/**
 * Which orders were their customers' first, in columns by the customer's number.
 *
 * An order that gives `firstOrderAt` is settled at once. The others are new until something earlier
 * of the same customer is seen, so what they were worth at the earliest instant is kept apart:
 * then neither the order of arrival nor that of merging matters.
 */
export interface NewOrders {
  /** The earliest instant seen. */
  earliest: Float64Array;
  /** What the unsettled orders at that instant were worth, in units of a sum. */
  units: Float64Array;
  /** What of it does not fit in units. */
  readonly beyond: Map<number, Exact>;
  flags: Uint8Array;
  /** What the settled new orders of all customers were worth. */
  readonly settledRevenue: ExactSum;
}

/** Columns that have seen nothing. */
export function emptyNewOrders(): NewOrders {
  return {
    earliest: new Float64Array(0),
    units: new Float64Array(0),
    beyond: new Map(),
    flags: new Uint8Array(0),
    settledRevenue: emptySum(),
  };
}

/** A settled order was new. */
const settledNew = 1;
/** An order stood after the first instant. */
const returned = 2;
/** An unsettled order stands at the earliest instant. */
const newSoFar = 4;

/** Takes in an order of a customer; its amount is in units, or where those are NaN, in `beyond`. */
export function addOrderTimes(
  columns: NewOrders,
  customer: number,
  { at, firstOrderAt }: OrderTimes,
  units: number,
  beyond: Exact | undefined,
): void {
  const isSettled = !Number.isNaN(firstOrderAt);
  meetInstant(columns, customer, at);
  if (!isSettled && at === columns.earliest[customer]) {
    flag(columns, customer, newSoFar);
    addRevenue(columns, customer, units, beyond);
  } else if (isSettled && at === firstOrderAt) {
    flag(columns, customer, settledNew);
    if (beyond === undefined) addUnits(columns.settledRevenue, units);
    else addExact(columns.settledRevenue, beyond);
  } else {
    flag(columns, customer, returned);
  }
}

/** Takes in what another saw of a customer, who may have another number there. */
export function mergeCustomerTimes(
  into: NewOrders,
  customer: number,
  from: NewOrders,
  other: number,
): void {
  const flags = from.flags[other] as number;
  meetInstant(into, customer, from.earliest[other] as number);
  if (from.earliest[other] === into.earliest[customer]) {
    flag(into, customer, flags);
    addRevenue(into, customer, from.units[other] as number, from.beyond.get(other));
  } else {
    // What the other held for new came later than what is known here.
    flag(into, customer, (flags & newSoFar) === 0 ? flags : (flags & ~newSoFar) | returned);
  }
}

/** Takes in the settled orders of another. */
export function mergeSettled(into: NewOrders, from: NewOrders): void {
  addSum(into.settledRevenue, from.settledRevenue);
}

/** How many customers had a new order, how many a later one, and what the new ones were worth. */
export function countNewOrders(
  { units, beyond, flags, settledRevenue }: NewOrders,
  customers: number,
): { newCustomers: number; returningCustomers: number; newRevenue: Exact } {
  let newCustomers = 0;
  let returningCustomers = 0;
  const revenue = emptySum();
  for (let customer = 0; customer < customers; customer += 1) {
    const seen = flags[customer] as number;
    if ((seen & (settledNew | newSoFar)) !== 0) newCustomers += 1;
    if ((seen & returned) !== 0) returningCustomers += 1;
    addUnits(revenue, units[customer] as number);
  }
  for (const amount of beyond.values()) addExact(revenue, amount);
  const newRevenue = plus(total(revenue), total(settledRevenue));
  return { newCustomers, returningCustomers, newRevenue };
}

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

/** The columns that were saved. */
export function restoreNewOrders(saved: SavedFields, customers: number): NewOrders {
  const columns = emptyNewOrders();
  columns.earliest = Float64Array.from(savedNumbers(saved, "earliest", customers));
  const most = unitsLimit - 1;
  columns.units = Float64Array.from(savedCounts(saved, "units", customers, -most, most));
  columns.flags = Uint8Array.from(savedCounts(saved, "flags", customers, 1, 7));
  for (const [customer, amount] of savedPairs(saved, "beyond")) {
    const isNewSoFar =
      Number.isInteger(customer) && ((columns.flags[customer as number] ?? 0) & newSoFar) !== 0;
    if (!isNewSoFar) {
      throw new InputError("saved.state.beyond", customer, "of a customer who is new so far");
    }
    columns.beyond.set(customer as number, readAmount("saved.state.beyond", amount));
  }
  if (
    columns.units.some(
      (units, customer) => units !== 0 && ((columns.flags[customer] as number) & newSoFar) === 0,
    )
  ) {
    throw new InputError(
      "saved.state.units",
      columns.units,
      "0 for customers who are not new so far",
    );
  }
  const settled = readAmount("saved.state.settledRevenue", saved["settledRevenue"]);
  if (sign(settled) !== 0 && columns.flags.every((flags) => (flags & settledNew) === 0)) {
    throw new InputError("saved.state.settledRevenue", saved["settledRevenue"], "0 without flags");
  }
  addExact(columns.settledRevenue, settled);
  return columns;
}

/** Learns of an order at an instant: if it is the earliest yet, what was new so far came after it. */
function meetInstant(columns: NewOrders, customer: number, at: number): void {
  if (customer >= columns.flags.length) grow(columns, customer);
  if (at >= (columns.earliest[customer] as number)) return;
  const flags = columns.flags[customer] as number;
  if ((flags & newSoFar) !== 0) columns.flags[customer] = (flags & ~newSoFar) | returned;
  columns.earliest[customer] = at;
  columns.units[customer] = 0;
  columns.beyond.delete(customer);
}

function flag(columns: NewOrders, customer: number, flags: number): void {
  columns.flags[customer] = (columns.flags[customer] as number) | flags;
}

function addRevenue(
  columns: NewOrders,
  customer: number,
  units: number,
  beyond: Exact | undefined,
): void {
  const sum = (columns.units[customer] as number) + units;
  if (sum < unitsLimit && sum > -unitsLimit) {
    columns.units[customer] = sum;
  } else if (!Number.isNaN(units)) {
    addBeyond(columns, customer, unitsToExact(units));
  }
  if (beyond !== undefined) addBeyond(columns, customer, beyond);
}

function addBeyond({ beyond }: NewOrders, customer: number, amount: Exact): void {
  const known = beyond.get(customer);
  beyond.set(customer, known === undefined ? amount : plus(known, amount));
}

function grow(columns: NewOrders, customer: number): void {
  const length = lengthFor(customer);
  columns.earliest = lengthened(columns.earliest, length, Number.POSITIVE_INFINITY);
  columns.units = lengthened(columns.units, length);
  columns.flags = lengthened(columns.flags, length);
}
