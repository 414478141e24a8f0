import type { Cell } from "../table/cell.js";

/** A row that counts, before its numbers and dates are read. */
export interface PendingRow {
  /** Its place among all rows that were given. */
  readonly row: number;
  /** The cells that the fields need. */
  readonly cells: readonly Cell[];
}
