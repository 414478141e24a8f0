import type { ColumnType } from "./columnType.js";

/** A column of a table that a test loads. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
}
