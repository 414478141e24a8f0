import type { ColumnNulls } from "./columnNulls.js";

/** What columns say about their nulls. */
export interface NullsInput {
  readonly validity?: ColumnNulls<Uint8Array>;
  readonly nullCount?: ColumnNulls<number>;
}
