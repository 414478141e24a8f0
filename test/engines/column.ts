import type { ColumnType } from "./columnType.js";

/** A column of a table that a test loads. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Whether the engine knows that it has no nulls: in ClickHouse, such a column is of another type. Default false. */
  readonly required?: boolean;
}
