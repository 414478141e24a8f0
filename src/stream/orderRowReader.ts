import type { RowsOrder } from "./rowsOrder.js";
import type { RowsRefund } from "./rowsRefund.js";

/** The functions that take orders and refunds, once all rows have been seen. */
export interface OrderRowReader {
  /** Takes an order of a customer; discount lines have already lowered its worth. */
  readonly order: (order: RowsOrder) => void;
  /** Takes a refund to a customer; `worth` is negative. It comes after the order that it names, if that is there. */
  readonly refund: (refund: RowsRefund) => void;
}
