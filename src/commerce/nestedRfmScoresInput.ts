import type { NestedRfmThresholds } from "./nestedRfmThresholds.js";
import type { RfmScoresInput } from "./rfmScoresInput.js";

/** The input of {@link rfmScores} if frequency is scored within recency, and money within both. */
export interface NestedRfmScoresInput extends Omit<RfmScoresInput, "nested" | "thresholds"> {
  /** Says that scores are nested. */
  readonly nested: true;
  /** The bounds of the bins of each cell; by default the quantiles of the cell's customers. */
  readonly thresholds?: NestedRfmThresholds | null | undefined;
}
