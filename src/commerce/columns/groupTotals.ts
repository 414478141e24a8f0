import type { OrderSpread } from "../orderSpread.js";
import type { GroupCustomers } from "./groupCustomers.js";
import { emptySums, type GroupSums } from "./groupSums.js";

/** The totals of each group that need a table of the customers. */
export interface GroupTotals extends GroupCustomers {
  /** How many orders each group has. */
  readonly orders: Float64Array;
  /** What they were worth. */
  readonly revenue: GroupSums;
  /** How many customers have an order after their first instant. */
  readonly returningCustomers: Float64Array;
  /** What the orders at first instants were worth. */
  readonly newRevenue: GroupSums;
  /** How orders and revenue spread over customers; empty unless `withSpread` is `true`. */
  readonly spreads: OrderSpread[];
}

/** Totals of no orders. */
export function emptyGroupTotals(groups: number): GroupTotals {
  return {
    customers: new Float64Array(groups),
    repeatCustomers: new Float64Array(groups),
    orders: new Float64Array(groups),
    revenue: emptySums(groups),
    returningCustomers: new Float64Array(groups),
    newRevenue: emptySums(groups),
    spreads: [],
  };
}
