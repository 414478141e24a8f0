import type { ComparisonMethod } from "./comparisonMethod.js";
import type { NoInterval } from "./interval.js";

/** How far two measures of one metric lie apart, and whether chance alone could do it. */
export interface MeasureComparison {
  /** The measure less the reference, in their unit (fractions: 0.02 is two points); `null` where one has no value. */
  readonly difference: number | null;
  /** The lower limit of the true difference; `null` where there is none. */
  readonly lower: number | null;
  /** The upper limit of the true difference; `null` where there is none. */
  readonly upper: number | null;
  /** The measure over the reference; `null` where one has no value, or the reference is 0. */
  readonly ratio: number | null;
  /** The lower limit of the true ratio; there where the method is `"log-ratio"`. */
  readonly ratioLower?: number;
  /** The upper limit of the true ratio; there where the method is `"log-ratio"`. */
  readonly ratioUpper?: number;
  /** How often chance alone makes a difference as large, where there is none; `null` where nothing tells. */
  readonly pValue: number | null;
  /** Whether the p-value is below 1 - `level`; `null` where there is none. */
  readonly distinguishable: boolean | null;
  /** How often limits found like this hold the true difference: 0.95. */
  readonly level: number;
  /** How the limits were found; `null` where there are none. */
  readonly method: ComparisonMethod | null;
  /** There exactly when there are no limits. */
  readonly reason?: NoInterval;
}
