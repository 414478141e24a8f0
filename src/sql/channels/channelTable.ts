import type { SqlTable } from "../source/sqlTable.js";
import type { ChannelColumns } from "./channelColumns.js";

/** A table of what channels cost and brought in: its name or a query, and its columns. */
export type ChannelTable = SqlTable & {
  /** The columns of the table, by the fields of a record. */
  readonly columns: ChannelColumns;
};
