import type { Comparability } from "../comparison/comparability.js";
import type { ComparisonReason } from "../comparison/comparisonReason.js";

/** Whether a measure and a benchmark mean the same. */
export interface ComparabilityAnswer {
  /**
   * How well the two agree: `"mismatch"` if both sides state what they mean, and the statements
   * differ.
   */
  readonly comparability: Comparability;
  /** Why it is not `"exact"`, in codes. */
  readonly reasons: readonly ComparisonReason[];
  /** Why it is not `"exact"`, in words; empty if it is. */
  readonly explanation: string;
}
