import { plus } from "../kernel/exact.js";
import { addExact, addUnits, emptySum, total } from "../kernel/exactSum.js";
import type { NewOrderCounts } from "./newOrderCounts.js";
import { type NewOrders, newSoFar, returned, settledNew } from "./newOrders.js";

/** Counts the new orders of all customers. */
export function countNewOrders(
  { earliest: firsts, units, beyond, flags, settledRevenue }: NewOrders,
  customers: number,
): NewOrderCounts {
  let newCustomers = 0;
  let returningCustomers = 0;
  let earliest = Number.POSITIVE_INFINITY;
  const revenue = emptySum();
  for (let customer = 0; customer < customers; customer += 1) {
    const bits = flags[customer] ?? 0;
    if ((bits & (settledNew | newSoFar)) !== 0) newCustomers += 1;
    if ((bits & returned) !== 0) returningCustomers += 1;
    addUnits(revenue, units[customer] ?? 0);
    const first = firsts[customer] ?? Number.POSITIVE_INFINITY;
    if (first < earliest) earliest = first;
  }
  for (const amount of beyond.values()) addExact(revenue, amount);
  const newRevenue = plus(total(revenue), total(settledRevenue));
  return { newCustomers, returningCustomers, newRevenue, earliest };
}
