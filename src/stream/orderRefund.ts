import type { Exact } from "../kernel/exact.js";

/** The refund rows of an order at one time. */
export interface OrderRefund {
  /** When the refund was made. */
  readonly at: number;
  /** How many rows it had. */
  readonly rows: number;
  /** What the rows were worth together, which is negative. */
  readonly amount: Exact;
  /** Whether the order that it names is among the orders. */
  readonly isOfKnownOrder: boolean;
}
