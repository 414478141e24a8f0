import type { SqlTable } from "../source/sqlTable.js";
import type { OrderColumns } from "./orderColumns.js";

/** A table whose rows are orders and refunds, each a row of its own, and its columns. Customers are not looked at. */
export type OrderAmountTable = SqlTable & {
  readonly columns: Omit<OrderColumns, "customerId" | "orderId">;
};
