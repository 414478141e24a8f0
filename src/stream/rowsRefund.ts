import type { Exact } from "../kernel/exact.js";
import type { Id } from "../kernel/id.js";

/** A refund. */
export interface RowsRefund {
  readonly customerId: Id;
  readonly at: number;
  readonly worth: Exact;
  /** The number of the order that it names. */
  readonly order: number | undefined;
  /** Whether that order is among the rows. */
  readonly isOfKnownOrder: boolean;
}
