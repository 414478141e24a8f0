import type { SqlTable } from "../source/sqlTable.js";
import type { SessionEventColumns } from "./sessionEventColumns.js";

/** A table of the events of visitors: its name or a query, and its columns. */
export type SessionEventTable = SqlTable & {
  /** The columns of the table, by the fields of an event. */
  readonly columns: SessionEventColumns;
};
