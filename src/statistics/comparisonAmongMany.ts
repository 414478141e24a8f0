import type { MeasureComparison } from "./measureComparison.js";

/** One of several comparisons, adjusted for their number. */
export interface ComparisonAmongMany extends MeasureComparison {
  /** The p-value after Benjamini and Hochberg; `null` without a p-value. */
  readonly adjustedPValue: number | null;
  /** Whether the adjusted p-value is below 1 - `level`; `null` without a p-value. */
  readonly distinguishable: boolean | null;
}
