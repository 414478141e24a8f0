import type { Exact } from "../kernel/exact.js";

/** The refund rows of an order at one time. */
export interface OrderRefund {
  /** When the refund was made. */
  readonly at: number;
  /** How many rows it had. */
  readonly rows: number;
  /** The sum of what the rows were worth, which is negative. */
  readonly amount: Exact;
  /** Whether the order that it names is among the orders. */
  readonly isOfKnownOrder: boolean;
}
