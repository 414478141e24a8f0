/** The customers with one number of repeat purchases: how many there are, and how many the model expects. */
export interface FrequencyFitBin {
  /** The name of the bin: `"0"`, `"1"` and so on; the last is like `"7+"`. */
  readonly bin: string;
  /** The number of repeat purchases of its customers; the smallest number for the last bin. */
  readonly repeatPurchases: number;
  /** The number of customers in the bin. */
  readonly actual: number;
  /** The number of customers that the model expects in the bin, not rounded. */
  readonly expected: number;
}
