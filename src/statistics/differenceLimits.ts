import type { ComparisonMethod } from "./comparisonMethod.js";

/**
 * The limits of a difference, and the probability that chance alone makes a difference as large.
 */
export interface DifferenceLimits {
  readonly lower: number;
  readonly upper: number;
  readonly ratioLower?: number;
  readonly ratioUpper?: number;
  readonly pValue: number;
  readonly method: ComparisonMethod;
}
