import type { SqlTable } from "../source/sqlTable.js";
import type { OrderColumns } from "./orderColumns.js";

/** A table of orders: its name or a query, and its columns. */
export type OrderTable = SqlTable & {
  /** The columns of the table, by the fields of a record. */
  readonly columns: OrderColumns;
};
