import { choice } from "../../kernel/check.js";
import { levelOf, standardErrorsFor } from "../../kernel/level.js";

/** On which scale limits lie evenly about a curve. */
export type SurvivalInterval = "log-log" | "log" | "plain";

/** How sure limits are to be, and on which scale they are made. */
export interface SurvivalIntervalOptions<Interval extends SurvivalInterval = SurvivalInterval> {
  /** How often such limits hold the true value, between 0 and 1; 0.95 where it is left out. */
  readonly level?: number | undefined;
  /** On which scale limits lie evenly about the curve; where it is left out, `"log-log"` for survival and `"log"` for a hazard. */
  readonly interval?: Interval | undefined;
}

/** The scale that the options name, or the first, and how many standard errors go to each side. */
export function intervalOptions<Interval extends SurvivalInterval>(
  options: SurvivalIntervalOptions<Interval> | undefined,
  intervals: readonly Interval[],
): { readonly interval: Interval; readonly reach: number } {
  const reach = standardErrorsFor(levelOf(options));
  return { interval: choice(options, "interval", intervals, intervals[0]), reach };
}
