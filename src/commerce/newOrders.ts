import { type Exact, plus, unitsLimit } from "../kernel/exact.js";
import {
  addExact,
  addSum,
  addUnits,
  type ExactSum,
  emptySum,
  unitsToExact,
} from "../kernel/exactSum.js";
import { lengthened, lengthFor } from "../stream/columns.js";
import type { OrderTimes } from "./orderTimes.js";

/**
 * Which orders were their customers' first, in columns that are indexed by the customer's number.
 *
 * An order that gives `firstOrderAt` is settled at once: it is new or it is not. Any other order
 * counts as new as long as no earlier order of the same customer was seen. The revenue of such
 * orders at the earliest instant is kept apart from all other revenue, so that the result does not
 * depend on the order in which orders arrive or states are merged.
 *
 *     bit            the customer …
 *     1  settledNew  has a settled order that was new
 *     2  returned    has an order after the first instant
 *     4  newSoFar    has an order that is not settled at the earliest instant
 */
export interface NewOrders {
  /** The earliest instant of each customer that was seen. */
  earliest: Float64Array;
  /** What the customer's orders that are new so far were worth, in units of a sum. */
  units: Float64Array;
  /** The part of that revenue that cannot be given in units. */
  readonly beyond: Map<number, Exact>;
  /** The bits of each customer. */
  flags: Uint8Array;
  /** What the settled new orders of all customers were worth. */
  readonly settledRevenue: ExactSum;
}

/** See {@link NewOrders}. */
export const settledNew = 1;
/** See {@link NewOrders}. */
export const returned = 2;
/** See {@link NewOrders}. */
export const newSoFar = 4;

/** The columns before any order was seen. */
export function emptyNewOrders(): NewOrders {
  return {
    earliest: new Float64Array(0),
    units: new Float64Array(0),
    beyond: new Map(),
    flags: new Uint8Array(0),
    settledRevenue: emptySum(),
  };
}

/** A copy that can be added to. */
export function copyNewOrders(columns: NewOrders): NewOrders {
  return {
    earliest: columns.earliest.slice(),
    units: columns.units.slice(),
    beyond: new Map(columns.beyond),
    flags: columns.flags.slice(),
    settledRevenue: { ...columns.settledRevenue },
  };
}

/**
 * Adds an order of a customer. Its amount is `units`, unless that is NaN, plus `beyond`, if that is
 * given.
 */
export function addNewOrder(
  columns: NewOrders,
  customer: number,
  { at, firstOrderAt }: OrderTimes,
  units: number,
  beyond: Exact | undefined,
): void {
  const isSettled = !Number.isNaN(firstOrderAt);
  if (customer >= columns.flags.length) grow(columns, customer);
  addInstant(columns, customer, at);
  if (!isSettled && at === columns.earliest[customer]) {
    addFlags(columns, customer, newSoFar);
    addRevenue(columns, customer, units, beyond);
  } else if (isSettled && at === firstOrderAt) {
    addFlags(columns, customer, settledNew);
    if (!Number.isNaN(units)) addUnits(columns.settledRevenue, units);
    if (beyond !== undefined) addExact(columns.settledRevenue, beyond);
  } else {
    addFlags(columns, customer, returned);
  }
}

/**
 * Adds an order that does not say when its customer first ordered. The columns must have room for
 * the customer.
 */
export function addUnsettledOrder(
  columns: NewOrders,
  customer: number,
  at: number,
  units: number,
): void {
  addInstant(columns, customer, at);
  if (at > (columns.earliest[customer] as number)) addFlags(columns, customer, returned);
  else {
    addFlags(columns, customer, newSoFar);
    addRevenue(columns, customer, units, undefined);
  }
}

/** Makes the columns long enough for `size` customers. */
export function makeRoomForTimes(columns: NewOrders, size: number): void {
  if (size > columns.flags.length) grow(columns, size - 1);
}

/** Adds what another state knows of a customer, who may have another number there. */
export function mergeCustomerTimes(
  into: NewOrders,
  customer: number,
  from: NewOrders,
  other: number,
): void {
  const flags = from.flags[other] ?? 0;
  // A customer who has nothing but refunds has no instant to add.
  if (flags === 0) return;
  if (customer >= into.flags.length) grow(into, customer);
  addInstant(into, customer, from.earliest[other] as number);
  if (from.earliest[other] === into.earliest[customer]) {
    addFlags(into, customer, flags);
    addRevenue(into, customer, from.units[other] as number, from.beyond.get(other));
  } else {
    addFlags(into, customer, withoutNewSoFar(flags));
  }
}

/** Adds the settled new orders of another state. */
export function mergeSettled(into: NewOrders, from: NewOrders): void {
  addSum(into.settledRevenue, from.settledRevenue);
}

/**
 * Notes an instant of a customer. If it is earlier than all before, the orders that were new so far
 * are not new any more.
 */
function addInstant(columns: NewOrders, customer: number, at: number): void {
  if (at >= (columns.earliest[customer] as number)) return;
  columns.flags[customer] = withoutNewSoFar(columns.flags[customer] as number);
  columns.earliest[customer] = at;
  columns.units[customer] = 0;
  columns.beyond.delete(customer);
}

/** The bits once an earlier instant is known: the orders that were new so far came after it. */
function withoutNewSoFar(flags: number): number {
  return (flags & newSoFar) === 0 ? flags : (flags & ~newSoFar) | returned;
}

function addFlags(columns: NewOrders, customer: number, flags: number): void {
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
