import { choice } from "../../kernel/check.js";
import { levelOf, standardErrorsFor } from "../../kernel/level.js";
import { checkOptions } from "../../kernel/options.js";

/** The scale on which confidence limits are symmetric about a curve: the curve itself (`"plain"`), its logarithm, or the logarithm of minus its logarithm. */
export type SurvivalInterval = "log-log" | "log" | "plain";

/** The level of confidence limits, and the scale on which they are symmetric. */
export interface SurvivalIntervalOptions<Interval extends SurvivalInterval = SurvivalInterval> {
  /** The confidence level, above 0 and below 1. Default 0.95. */
  readonly level?: number | undefined;
  /** The scale on which limits are symmetric about the curve. Default `"log-log"` for survival, `"log"` for a hazard. */
  readonly interval?: Interval | undefined;
}

/**
 * The scale that the options name, which is by default the first in the list, and the number of
 * standard errors from the curve to a limit.
 */
export function intervalOptions<Interval extends SurvivalInterval>(
  options: SurvivalIntervalOptions<Interval> | undefined,
  intervals: readonly Interval[],
  others: readonly string[] = [],
): { readonly interval: Interval; readonly reach: number } {
  checkOptions(options, ["level", "interval", ...others]);
  const reach = standardErrorsFor(levelOf(options));
  return { interval: choice(options, "interval", intervals, intervals[0]), reach };
}
