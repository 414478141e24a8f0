/** The customers with one number of repeat purchases in the calibration, and their purchases in the holdout. */
export interface HoldoutFrequencyBin {
  /** The name of the bin: `"0"`, `"1"` and so on; the last is like `"7+"`. */
  readonly bin: string;
  /** The number of repeat purchases of its customers; the smallest number for the last bin. */
  readonly repeatPurchases: number;
  /** The number of customers in the bin. */
  readonly customers: number;
  /** Their mean number of holdout purchases; `null` without customers. */
  readonly actual: number | null;
  /** The mean number of holdout purchases that the model expects of them; `null` without customers. */
  readonly expected: number | null;
}
