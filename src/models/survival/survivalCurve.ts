import type { RestrictedMean } from "./restrictedMean.js";
import type { SurvivalLimits } from "./survivalLimits.js";
import type { SurvivalStep } from "./survivalStep.js";

/** A Kaplan-Meier estimate: the share of customers who stay, over time. */
export interface SurvivalCurve {
  /** The steps of the curve, in ascending order of time; the survival is 1 before the first step. */
  readonly steps: readonly SurvivalStep[];
  /** The time at which half of the customers have left; `null` if the curve does not fall to a half. */
  readonly median: number | null;
  /** The confidence limits of the median: the times at which the limits of the curve fall to a half; `null` if they do not. */
  readonly medianInterval: SurvivalLimits;
  /**
   * The mean time until leaving, in which times beyond a bound count as the bound. `null` without
   * subjects, or if the bound is beyond the last time and customers remain.
   */
  readonly restrictedMean: RestrictedMean | null;
  /** The number of customers, by their weights. */
  readonly subjects: number;
  /** The number of customers who left. */
  readonly events: number;
}
