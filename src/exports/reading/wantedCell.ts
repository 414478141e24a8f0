import type { ColumnName } from "../preset/columnName.js";

/** A cell to take of each row: a column, and the entry of it. */
export interface WantedCell {
  readonly column: ColumnName;
  readonly key?: string | undefined;
  readonly optional?: boolean | undefined;
}
