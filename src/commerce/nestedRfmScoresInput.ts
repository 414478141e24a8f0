import type { NestedRfmThresholds } from "./nestedRfmThresholds.js";
import type { RfmScoresInput } from "./rfmScoresInput.js";

/** What {@link rfmScores} scores, where frequency is scored within recency, and money within both. */
export interface NestedRfmScoresInput extends Omit<RfmScoresInput, "nested" | "thresholds"> {
  /** That scores are nested. */
  readonly nested: true;
  /** Where the bins of each cell end; by default the quantiles of its customers. */
  readonly thresholds?: NestedRfmThresholds | null | undefined;
}
