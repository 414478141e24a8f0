import { type Exact, plus, unitsLimit } from "../kernel/exact.js";
import { addExact, addSum, addUnits, unitsToExact } from "../kernel/exactSum.js";
import type { Id } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import { lengthened, lengthFor } from "./columns.js";
import { type Deduction, deductionAt } from "./deduction.js";
import { addNewId, emptyIdIndex, findNumber, type IdIndex, idsOf } from "./idIndex.js";
import { isNegative } from "./negative.js";

/**
 * Orders with ids, in columns that are indexed by the order's number. Their rows may come in any
 * order.
 *
 * The rows of amount 0 or more are one order at the earliest of their times. A negative row at that
 * time lowers what the order was worth. At another time, or if the order has no row of amount 0 or
 * more, it is a refund. Which of the two a negative row is can be decided only when all rows have
 * been seen.
 */
export interface IdentifiedOrders {
  /** The ids of the orders. */
  readonly ids: IdIndex;
  /** The number of each order's customer; {@link nobody} as long as no row names one. */
  customers: Int32Array;
  /**
   * The earliest time of the rows of amount 0 or more; {@link untimed} if they have no times, and
   * Infinity before there is such a row.
   */
  earliest: Float64Array;
  /** 1 where a row at that time gave a date without a time, else 0. */
  dates: Uint8Array;
  /** What the rows of amount 0 or more were worth, in units of a sum, as far as units can hold it. */
  units: Float64Array;
  /** The part of that worth that cannot be given in units. */
  readonly beyond: Map<number, Exact>;
  /** The negative rows of each order that has negative rows, by time. */
  readonly deductions: Map<number, Deduction[]>;
}

/** The number that stands for no customer. */
export const nobody: number = -1;
/** The time that stands for no time. */
export const untimed: number = Number.NEGATIVE_INFINITY;
/** The time that stands for an order without a row of amount 0 or more. */
export const noRow: number = Number.POSITIVE_INFINITY;

/** The columns before any row was seen. */
export function emptyIdentifiedOrders(): IdentifiedOrders {
  return {
    ids: emptyIdIndex(),
    customers: new Int32Array(0),
    earliest: new Float64Array(0),
    dates: new Uint8Array(0),
    units: new Float64Array(0),
    beyond: new Map(),
    deductions: new Map(),
  };
}

/** Makes the columns long enough for `size` orders. */
export function makeRoomForOrders(orders: IdentifiedOrders, size: number): void {
  if (size > orders.units.length) grow(orders, size - 1);
}

/**
 * Throws if a row contradicts the earlier rows of the order with this number: it names another
 * customer, or only one of them has a time. `customer` is {@link nobody}, a number, or undefined for
 * a new customer.
 */
export function checkRowOfOrder(
  orders: IdentifiedOrders,
  order: number,
  orderId: Id,
  customer: number | undefined,
  at: number,
  received: { readonly customerId?: unknown; readonly at?: unknown },
): void {
  const known = orders.customers[order] ?? nobody;
  if (known !== nobody && customer !== nobody && customer !== known) {
    throw otherCustomer(orderId, received.customerId);
  }
  const time = timeOf(orders, order);
  if (time !== noRow && (at === untimed) !== (time === untimed)) {
    throw timesDiffer(orderId, received.at);
  }
}

/**
 * Adds a row, which was checked, to the order with this number. Its amount is `beyond` if that is
 * given, and otherwise `units`.
 */
export function addOrderRow(
  orders: IdentifiedOrders,
  order: number,
  customer: number,
  at: number,
  isDate: boolean,
  units: number,
  beyond: Exact | undefined,
): void {
  if (order >= orders.units.length) grow(orders, order);
  if (customer !== nobody) orders.customers[order] = customer;
  if (isNegative(units, beyond)) {
    const { sum } = deductionAt(orders.deductions, order, at, 1);
    if (beyond === undefined) addUnits(sum, units);
    else addExact(sum, beyond);
    return;
  }
  addTime(orders, order, at, isDate ? 1 : 0);
  if (beyond === undefined) addWorth(orders, order, units);
  else addBeyond(orders, order, beyond);
}

/**
 * Adds all rows of other orders. `customerOf` gives the number that a customer has here. Throws if
 * rows of one order contradict each other.
 */
export function mergeIdentifiedOrders(
  into: IdentifiedOrders,
  from: IdentifiedOrders,
  customerOf: (other: number) => number,
): void {
  let other = 0;
  for (const id of idsOf(from.ids)) {
    const theirs = from.customers[other] as number;
    const customer = theirs === nobody ? nobody : customerOf(theirs);
    const at = timeOf(from, other);
    const known = findNumber(into.ids, id);
    if (known !== undefined) {
      checkRowOfOrder(into, known, id, customer, at, { customerId: undefined, at: undefined });
    }
    const order = known ?? addNewId(into.ids, id);
    if (order >= into.units.length) grow(into, order);
    if (customer !== nobody) into.customers[order] = customer;
    addTime(into, order, from.earliest[other] as number, from.dates[other] as number);
    addWorth(into, order, from.units[other] as number);
    const beyond = from.beyond.get(other);
    if (beyond !== undefined) addBeyond(into, order, beyond);
    for (const one of from.deductions.get(other) ?? []) {
      addSum(deductionAt(into.deductions, order, one.at, one.rows).sum, one.sum);
    }
    other += 1;
  }
}

/** The time of an order, or of its first negative row as long as it has only negative rows. */
function timeOf({ earliest, deductions }: IdentifiedOrders, order: number): number {
  const at = earliest[order] ?? noRow;
  return at === noRow ? (deductions.get(order)?.[0]?.at ?? noRow) : at;
}

function addTime(orders: IdentifiedOrders, order: number, at: number, isDate: number): void {
  const known = orders.earliest[order] as number;
  if (at > known) return;
  orders.dates[order] = at === known ? (orders.dates[order] as number) | isDate : isDate;
  orders.earliest[order] = at;
}

function addWorth(orders: IdentifiedOrders, order: number, units: number): void {
  const sum = (orders.units[order] as number) + units;
  if (sum < unitsLimit) orders.units[order] = sum;
  else addBeyond(orders, order, unitsToExact(units));
}

function addBeyond({ beyond }: IdentifiedOrders, order: number, amount: Exact): void {
  const known = beyond.get(order);
  beyond.set(order, known === undefined ? amount : plus(known, amount));
}

function grow(orders: IdentifiedOrders, order: number): void {
  const length = lengthFor(order);
  orders.customers = lengthened(orders.customers, length, nobody);
  orders.earliest = lengthened(orders.earliest, length, noRow);
  orders.dates = lengthened(orders.dates, length);
  orders.units = lengthened(orders.units, length);
}

/** The error of a row that names another customer than the earlier rows of the same order. */
export function otherCustomer(orderId: Id, received: unknown): InputError {
  return new InputError("customerId", received, `that of the other rows of order ${orderId}`);
}

/** The error of a row that has a time where the earlier rows of its order have none, or the other way round. */
export function timesDiffer(orderId: Id, received: unknown): InputError {
  const expected = `there for all rows of an order or for none (order ${orderId})`;
  return new InputError("at", received, expected);
}
