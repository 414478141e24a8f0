import type { ColumnName } from "./columnName.js";

/** The rows that together are one record, such as the lines of an order. */
export interface OneFor {
  /** The column that names the record. */
  readonly column: ColumnName;
  /**
   * The fields that are added up over the rows, each of which is kept or left out by itself.
   * Without it, the first row is the record, and the others may not contradict it.
   */
  readonly sum?: readonly string[];
}
