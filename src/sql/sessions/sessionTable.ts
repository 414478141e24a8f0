import type { SqlTable } from "../source/sqlTable.js";
import type { SessionColumns } from "./sessionColumns.js";

/** A table of sessions: its name or a query, and its columns. */
export type SessionTable = SqlTable & {
  /** The columns of the table, by the fields of a session. */
  readonly columns: SessionColumns;
};
