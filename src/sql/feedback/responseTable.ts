import type { SqlTable } from "../source/sqlTable.js";
import type { ResponseColumns } from "./responseColumns.js";

/** A table of survey responses: its name or a query, and its columns. */
export type ResponseTable = SqlTable & {
  /** The columns of the table, by the fields of a response. */
  readonly columns: ResponseColumns;
};
