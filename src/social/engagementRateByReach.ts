import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import type { Fraction } from "../kernel/fraction.js";
import { known } from "../kernel/known.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import { spreadOf } from "../kernel/spread.js";
import { definitionOfInteractions } from "./definitionOfInteractions.js";
import { type Interactions, interactions } from "./interactions.js";
import type { PostSpread } from "./postSpread.js";
import type { PostTotals } from "./postTotals.js";

/** What {@link engagementRateByReach} is computed from. */
export interface EngagementRateByReachInput extends Interactions, Defined {
  /** People who saw the posts, summed over the posts. */
  readonly reach: Count;
  /**
   * How the numbers vary from post to post, from which the interval is computed; only totals of
   * records have it.
   */
  readonly spread?: PostSpread | null | undefined;
}

/**
 * How many of the people who saw a post reacted to it. (ERR)
 *
 *     engagement rate by reach = (likes + comments + shares + saves + clicks) / reach
 *
 * @returns A fraction from 0 up, over 1 where one person reacts in several ways; `null` without reach.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 * @see Hootsuite, How to calculate engagement rate, https://blog.hootsuite.com/calculate-engagement-rate/
 *
 * @example
 * engagementRateByReach({ likes: 90, comments: 6, shares: 4, reach: 2000 }).value; // 0.05
 */
export function engagementRateByReach(
  input: EngagementRateByReachInput | PostTotals,
): Fraction<"engagementRateByReach"> {
  const sums = known(input, "engagementRateByReach");
  return ratioMeasure(
    {
      metric: "engagementRateByReach",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    interactions(sums),
    count(sums, "reach"),
    { ...spreadOf(input, "engagementRateByReach"), ...definitionOfInteractions(input, sums) },
  );
}
