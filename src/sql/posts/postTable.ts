import type { SqlTable } from "../source/sqlTable.js";
import type { PostColumns } from "./postColumns.js";

/** A table of posts: its name or a query, and its columns. */
export type PostTable = SqlTable & {
  /** The columns of the table, by the fields of a record. */
  readonly columns: PostColumns;
};
