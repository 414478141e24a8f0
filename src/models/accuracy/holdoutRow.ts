/**
 * A customer as a row: the history, the actual holdout purchases, and the holdout purchases that
 * the model expects.
 */
export interface HoldoutRow {
  readonly repeatPurchases: number;
  /** The time from the first purchase to the end of the calibration, or the number of opportunities. */
  readonly age: number;
  /** The number of customers with this row. */
  readonly weight: number;
  /** The length of the holdout. */
  readonly length: number;
  readonly actual: number;
  readonly expected: number;
}
