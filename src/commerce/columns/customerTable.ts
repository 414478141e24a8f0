import { exactly, unitsLimit } from "../../kernel/exact.js";
import type { GroupCustomers } from "./groupCustomers.js";
import type { GroupOrders } from "./groupOrders.js";
import { addBeyond } from "./groupSums.js";
import type { GroupTotals } from "./groupTotals.js";
import type { OrderUnits } from "./orderUnits.js";

/**
 * What is known about each customer while the orders of one group are counted.
 *
 *     bit           the customer …
 *     1  seen       has an order
 *     2  seenTwice  has two orders or more
 *     4  returned   has an order after the first instant
 *
 * A customer who is seen twice is seen, so 1, 3, 5 and 7 are the only values besides 0.
 */
export interface CustomerTable {
  /** The bits of each customer. */
  readonly flags: Uint8Array;
  /** The earliest instant of each customer; empty if the orders have no instants. */
  readonly earliest: Float64Array;
}

const seen = 1;
const seenTwice = 2;
const returned = 4;

/** A table without any orders. */
export function emptyCustomerTable(customers: number, withInstants: boolean): CustomerTable {
  return {
    flags: new Uint8Array(customers),
    earliest: new Float64Array(withInstants ? customers : 0).fill(Number.POSITIVE_INFINITY),
  };
}

/** Counts the customers of a group, and those who ordered twice or more. */
export function countSeen(
  counts: GroupCustomers,
  group: number,
  of: Int32Array,
  { flags }: CustomerTable,
): void {
  let customers = 0;
  let repeatCustomers = 0;
  for (let place = 0; place < of.length; place += 1) {
    const customer = of[place] as number;
    const known = flags[customer] as number;
    customers += (known & seen) ^ seen;
    repeatCustomers += known === seen ? 1 : 0;
    flags[customer] = seen | ((known & seen) * seenTwice);
  }
  counts.customers[group] = customers;
  counts.repeatCustomers[group] = repeatCustomers;
}

/** Finds the earliest instant of each customer of a group. */
export function findEarliest({ of, instants }: GroupOrders, { earliest }: CustomerTable): void {
  for (let place = 0; place < of.length; place += 1) {
    const customer = of[place] as number;
    earliest[customer] = Math.min(earliest[customer] as number, instants[place] as number);
  }
}

/**
 * Counts customers and adds up first orders. Both are done in one pass, since looking a customer up
 * in the table takes time.
 */
export function countFirsts(
  counts: GroupTotals,
  group: number,
  { places }: OrderUnits,
  { of, instants, units }: GroupOrders,
  { flags, earliest }: CustomerTable,
): void {
  const limit = unitsLimit;
  let customers = 0;
  let repeatCustomers = 0;
  let returning = 0;
  let sum = 0;
  for (let place = 0; place < of.length; place += 1) {
    const customer = of[place] as number;
    const known = flags[customer] as number;
    // This is computed without a branch, since the processor cannot predict whether an order is its
    // customer's first.
    const isNew = Number(instants[place] === earliest[customer]);
    const later = (1 - isNew) * returned;
    customers += (known & seen) ^ seen; // 1 at a customer's first order
    repeatCustomers += known & seen & ~(known >> 1); // 1 at the second
    returning += later & ~known; // `returned` at the first order after the first instant
    flags[customer] = known | seen | ((known & seen) * seenTwice) | later;
    const more = isNew * (units[place] as number);
    if (Math.abs(sum) + Math.abs(more) < limit) {
      sum += more;
    } else {
      addBeyond(counts.newRevenue, group, exactly(sum, places));
      sum = more;
    }
  }
  counts.customers[group] = customers;
  counts.repeatCustomers[group] = repeatCustomers;
  counts.returningCustomers[group] = returning / returned;
  counts.newRevenue.units[group] = sum;
}

/** Empties the table for the next group: customer by customer, or the whole table if that is less work. */
export function clearTable({ flags, earliest }: CustomerTable, of: Int32Array): void {
  if (8 * of.length > flags.length) {
    flags.fill(0);
    earliest.fill(Number.POSITIVE_INFINITY);
    return;
  }
  for (let place = 0; place < of.length; place += 1) {
    const customer = of[place] as number;
    flags[customer] = 0;
    if (earliest.length > 0) earliest[customer] = Number.POSITIVE_INFINITY;
  }
}
