import type { Exact } from "../kernel/exact.js";
import type { Id } from "../kernel/id.js";

/** An order of several rows. */
export interface RowsOrder {
  readonly customerId: Id;
  /** The earliest time of its rows. */
  readonly at: number;
  /** Whether a row at that time has a date without a time. */
  readonly isDate: boolean;
  readonly worth: Exact;
  /** The order's number among the orders with ids. */
  readonly order: number;
}
