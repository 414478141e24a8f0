/** Customers of so many repeat purchases in the calibration, and what they bought in the holdout. */
export interface HoldoutFrequencyBin {
  /** Its name: `"0"`, `"1"`, and at last `"7+"`. */
  readonly bin: string;
  /** The repeat purchases of its customers, or the fewest of them in the last bin. */
  readonly repeatPurchases: number;
  /** How many customers there are in it. */
  readonly customers: number;
  /** Their holdout purchases, on average; `null` without customers. */
  readonly actual: number | null;
  /** What the model expects of them, on average; `null` without customers. */
  readonly expected: number | null;
}
