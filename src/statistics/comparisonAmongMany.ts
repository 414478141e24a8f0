import type { MeasureComparison } from "./measureComparison.js";

/** One of several comparisons, judged among the others. */
export interface ComparisonAmongMany extends MeasureComparison {
  /** The p-value after Benjamini and Hochberg; `null` where there is none. */
  readonly adjustedPValue: number | null;
  /** Whether the adjusted p-value is below 1 - `level`; `null` where there is none. */
  readonly distinguishable: boolean | null;
}
