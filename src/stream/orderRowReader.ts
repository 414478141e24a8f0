import type { RowsOrder } from "./rowsOrder.js";
import type { RowsRefund } from "./rowsRefund.js";

/** What is done with the orders and the refunds that rows turned out to be, all rows seen. */
export interface OrderRowReader {
  /** Takes an order of a customer, whose discount lines have lowered its worth. */
  readonly order: (order: RowsOrder) => void;
  /** Takes a refund to a customer; `worth` is negative. It comes after the order that it names, if that is there. */
  readonly refund: (refund: RowsRefund) => void;
}
