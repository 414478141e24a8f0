import type { SqlTable } from "../source/sqlTable.js";
import type { DatedOrderColumns } from "./datedOrderColumns.js";

/** A table of orders with their times: its name or a query, and its columns. */
export type DatedOrderTable = SqlTable & {
  /** The columns of the table, by the fields of a record. */
  readonly columns: DatedOrderColumns;
};
