import type { ComparisonMethod } from "./comparisonMethod.js";
import type { NoInterval } from "./noInterval.js";

/**
 * The difference of two measures of one metric, and whether chance alone could make such a
 * difference.
 */
export interface MeasureComparison {
  /**
   * The measure less the reference, in their unit (for fractions, 0.02 is two points); `null` if
   * one of the two has no value.
   */
  readonly difference: number | null;
  /** The lower limit of the true difference; `null` if it is unknown. */
  readonly lower: number | null;
  /** The upper limit of the true difference; `null` if it is unknown. */
  readonly upper: number | null;
  /**
   * The measure divided by the reference; `null` if one of the two has no value, or the reference
   * is 0.
   */
  readonly ratio: number | null;
  /**
   * The lower limit of the true ratio, for shares by Katz. Absent for points and mean scores, and
   * where a value is not above 0.
   */
  readonly ratioLower?: number;
  /** The upper limit of the true ratio; absent as the lower limit is, and if the reference is 0. */
  readonly ratioUpper?: number;
  /** The probability that chance alone makes a difference as large, if the true difference is 0; `null` without limits. */
  readonly pValue: number | null;
  /** Whether the p-value is below 1 - `level`; `null` without limits. */
  readonly distinguishable: boolean | null;
  /** The confidence level of the limits: 0.95. */
  readonly level: number;
  /** The method of the limits; `null` without limits. */
  readonly method: ComparisonMethod | null;
  /** Why there are no limits; absent if there are limits. */
  readonly reason?: NoInterval;
}
