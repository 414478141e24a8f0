import type { Exact } from "../kernel/exact.js";

/** What is counted of orders that are their customers' first, and of the orders after them. */
export interface NewOrderCounts {
  /** How many customers had a new order. */
  readonly newCustomers: number;
  /** How many customers had a later order. */
  readonly returningCustomers: number;
  /** What the new orders were worth. */
  readonly newRevenue: Exact;
  /** The instant of the first order of all; infinite without orders. */
  readonly earliest: number;
}
