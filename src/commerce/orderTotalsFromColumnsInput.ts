import type { Amount } from "../kernel/amount.js";
import type { IndexColumn } from "./columns/indexColumn.js";

/** Orders in columns: arrays or typed arrays of the same length, with one row for each order. */
export interface OrderTotalsFromColumnsInput {
  /** What each order was worth: a Float64Array, for example, or with `scale` an Int32Array or BigInt64Array of minor units. */
  readonly amount: ArrayLike<Amount>;
  /** How many minor units make one, such as 100 for cents; `amount` then holds whole numbers of minor units. */
  readonly scale?: number | undefined;
  /** The customer of each order: a small whole number for each customer, as dictionary encoding gives them. */
  readonly customerId?: IndexColumn | undefined;
  /** When each order was placed, in epoch milliseconds; needs `customerId`. */
  readonly at?: ArrayLike<number> | ArrayLike<bigint> | undefined;
  /** The group of each order: a small whole number. */
  readonly group?: IndexColumn | undefined;
  /** How many groups there are; by default one more than the highest number in `group`. */
  readonly groupCount?: number | undefined;
  /** The currency of all amounts. */
  readonly currency?: string | undefined;
  /** Whether the totals get their `spread`, which intervals need; needs `customerId`, and takes several times as long. */
  readonly withSpread?: boolean | undefined;
}
