import { type Exact, plus } from "../kernel/exact.js";
import { addExact, addUnits, emptySum, total } from "../kernel/exactSum.js";
import { type NewOrders, newSoFar, returned, settledNew } from "./newOrders.js";

/**
 * How many customers had a new order, how many had a later order, and what the new orders were
 * worth.
 */
export function countNewOrders(
  { units, beyond, flags, settledRevenue }: NewOrders,
  customers: number,
): { newCustomers: number; returningCustomers: number; newRevenue: Exact } {
  let newCustomers = 0;
  let returningCustomers = 0;
  const revenue = emptySum();
  for (let customer = 0; customer < customers; customer += 1) {
    const bits = flags[customer] ?? 0;
    if ((bits & (settledNew | newSoFar)) !== 0) newCustomers += 1;
    if ((bits & returned) !== 0) returningCustomers += 1;
    addUnits(revenue, units[customer] ?? 0);
  }
  for (const amount of beyond.values()) addExact(revenue, amount);
  const newRevenue = plus(total(revenue), total(settledRevenue));
  return { newCustomers, returningCustomers, newRevenue };
}
