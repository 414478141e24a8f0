import type { SqlTable } from "../source/sqlTable.js";
import type { OrderColumns } from "./orderColumns.js";

/** A table whose rows are orders and refunds, each a row of its own, and its columns. Customers are not looked at. */
export type OrderAmountTable = SqlTable & {
  /** The columns of the table, by the fields of a record. */
  readonly columns: Omit<OrderColumns, "customerId" | "orderId">;
};
