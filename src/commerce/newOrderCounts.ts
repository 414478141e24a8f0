import type { Exact } from "../kernel/exact.js";

/** What is counted of new orders, which are the first of their customers, and of later orders. */
export interface NewOrderCounts {
  /** How many customers had a new order. */
  readonly newCustomers: number;
  /** How many customers had a later order. */
  readonly returningCustomers: number;
  /** What the new orders were worth. */
  readonly newRevenue: Exact;
  /** The instant of the earliest order, in epoch milliseconds; infinite without orders. */
  readonly earliest: number;
}
