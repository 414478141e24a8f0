import type { ColumnNulls } from "./columnNulls.js";

/** What columns say of their nulls. */
export interface NullsInput {
  readonly validity?: ColumnNulls<Uint8Array>;
  readonly nullCount?: ColumnNulls<number>;
}
