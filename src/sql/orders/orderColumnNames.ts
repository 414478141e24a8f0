import type { Dialect } from "../dialects/dialect.js";
import type { TimeColumn } from "../source/timeColumn.js";
import type { Fault } from "../statement/fault.js";
import type { OrderColumns } from "./orderColumns.js";

/** The columns that a table of orders must have, and those that it can have. */
export interface OrderColumnNames {
  readonly needed: readonly (keyof OrderColumns)[];
  readonly optional: readonly (keyof OrderColumns)[];
  /** Faults that only this kind of statement knows. */
  readonly faults?: (dialect: Dialect, at: TimeColumn) => readonly Fault[];
}
