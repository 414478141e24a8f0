import type { AmountColumn } from "../source/amountColumn.js";
import type { TimeColumn } from "../source/timeColumn.js";

/** The columns of a table of orders, by the fields of an order. */
export interface OrderColumns {
  /** The column of the customers' ids. If it is null, the order has no known customer. */
  readonly customerId: string;
  /** What an order was worth; a negative amount is a refund. */
  readonly amount: AmountColumn;
  /** When it was placed. */
  readonly at?: TimeColumn | undefined;
  /** The column of the orders' ids, if an order can have several rows. */
  readonly orderId?: string | undefined;
  /** The column of the number of units of goods. */
  readonly units?: string | undefined;
  /** The column of the currency. */
  readonly currency?: string | undefined;
}
