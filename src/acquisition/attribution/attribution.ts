import type { Amount } from "../../kernel/amount.js";

/** What {@link attribute} adds to a row of orders. */
export interface Attribution {
  /** The channel that gets the credit; `"(none)"` where there was no touch. */
  readonly channel: string;
  /** The channel's part of the order, from 0 to 1; the parts of an order add up to 1 exactly. */
  readonly share: number;
  /**
   * How much of an order the row counts for: `share` in one row of each order, and 0 in its other
   * rows and in refunds. The sum over all rows is the number of orders.
   */
  readonly orders: number;
  /** The channel's part of the amount of the row; the parts add up to the amount exactly. */
  readonly amount: Amount;
}
