import type { RestrictedMean } from "./restrictedMean.js";
import type { SurvivalLimits } from "./survivalLimits.js";
import type { SurvivalStep } from "./survivalStep.js";

/** How many stay for how long. */
export interface SurvivalCurve {
  /** The curve, in order of time; 1 before its first step. */
  readonly steps: readonly SurvivalStep[];
  /** When half of them have left; `null` where the curve does not fall that far. */
  readonly median: number | null;
  /** Limits of the median; `null` where the limits of the curve do not fall that far. */
  readonly medianInterval: SurvivalLimits;
  /** The mean time of staying, cut off at a bound; `null` where the curve ends before it. */
  readonly restrictedMean: RestrictedMean | null;
  /** How many customers there are. */
  readonly subjects: number;
  /** How many of them left. */
  readonly events: number;
}
