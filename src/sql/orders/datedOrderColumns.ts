import type { IdColumn } from "../source/idColumn.js";
import type { TimeColumn } from "../source/timeColumn.js";
import type { OrderColumns } from "./orderColumns.js";

/** The columns of a table of orders with their times, by the fields of an order. */
export interface DatedOrderColumns extends Pick<OrderColumns, "currency" | "orderId"> {
  /** The column of the customers' ids. Orders in which it is null are those of no known customer. */
  readonly customerId: IdColumn;
  /** When an order was placed. */
  readonly at: TimeColumn;
  /** What it was worth; a negative amount is a refund. */
  readonly amount: OrderColumns["amount"];
}
