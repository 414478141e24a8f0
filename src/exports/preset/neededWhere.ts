import type { ColumnName } from "./columnName.js";

/** The rows in which a field must be filled. */
export interface NeededWhere {
  /** The column that decides it. */
  readonly column: ColumnName;
  /** The texts in that column with which the field must be filled. */
  readonly texts: readonly string[];
}
