import type { Amount } from "../kernel/amount.js";
import type { Stated } from "../kernel/stated.js";
import type { NegativeOption } from "../stream/negativeOption.js";
import type { ColumnNulls } from "./columns/columnNulls.js";
import type { IndexColumn } from "./columns/indexColumn.js";

/** Orders in columns: arrays or typed arrays of the same length, with one row for each order. */
export interface OrderTotalsFromColumnsInput extends Stated, NegativeOption {
  /** What each order was worth, negative for a refund: a Float64Array, for example, or with `scale` an Int32Array or BigInt64Array of minor units. */
  readonly amount: ArrayLike<Amount>;
  /** How many minor units make one, such as 100 for cents; `amount` then holds whole numbers of minor units. */
  readonly scale?: number | null | undefined;
  /**
   * The customer of each order: a small whole number for each customer, as dictionary encoding
   * gives them, or `null` for an order without a customer.
   */
  readonly customerId?: IndexColumn | null | undefined;
  /** The order that each row belongs to: a small whole number for each order; only a refund may have `null`. Rows of one order are one order. */
  readonly orderId?: IndexColumn | null | undefined;
  /** When each order was placed, in epoch milliseconds; needs `customerId` or `orderId`. */
  readonly at?: ArrayLike<number> | ArrayLike<bigint> | null | undefined;
  /** The group of each order: a small whole number. */
  readonly group?: IndexColumn | null | undefined;
  /** How many groups there are; by default one more than the highest number in `group`. */
  readonly groupCount?: number | null | undefined;
  /** Which rows are not null, column by column, as Arrow's validity bitmaps: bit r is 1 if row r has a value. */
  readonly validity?: ColumnNulls<Uint8Array>;
  /**
   * How many rows of each column are null, as Arrow vectors say it. A column with nulls needs its
   * `validity`.
   */
  readonly nullCount?: ColumnNulls<number>;
  /** The currency of all amounts. */
  readonly currency?: string | null | undefined;
  /**
   * Whether the totals get the `spread` that intervals need. It needs `customerId`, and takes
   * several times as long.
   */
  readonly withSpread?: boolean | null | undefined;
}
