/** A customer as a row: the calibration, the holdout and what the model expects of it. */
export interface HoldoutRow {
  readonly repeatPurchases: number;
  /** How long the customer was observed. */
  readonly age: number;
  /** How many customers have the row. */
  readonly weight: number;
  readonly length: number;
  readonly actual: number;
  readonly expected: number;
}
