import type { NullableIndexes } from "./nullableIndexes.js";
import type { OrderColumns } from "./orderColumns.js";

/** Columns of orders whose customers are known. */
export interface CustomerColumns extends OrderColumns {
  readonly customers: NullableIndexes;
}
