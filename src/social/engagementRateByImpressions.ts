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

/** What {@link engagementRateByImpressions} is computed from. */
export interface EngagementRateByImpressionsInput extends Interactions, Defined {
  /** Times the posts were shown. */
  readonly impressions: Count;
  /**
   * How the numbers vary from post to post, from which the interval is computed; only totals of
   * records have it.
   */
  readonly spread?: PostSpread | null | undefined;
}

/**
 * How often a post that was shown led to a reaction.
 *
 *     engagement rate by impressions = (likes + comments + shares + saves + clicks) / impressions
 *
 * @returns A fraction from 0 up; `null` without impressions.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 * @see Hootsuite, How to calculate engagement rate, https://blog.hootsuite.com/calculate-engagement-rate/
 *
 * @example
 * engagementRateByImpressions({ likes: 90, comments: 6, clicks: 24, impressions: 8000 }).value; // 0.015
 */
export function engagementRateByImpressions(
  input: EngagementRateByImpressionsInput | PostTotals,
): Fraction<"engagementRateByImpressions"> {
  const sums = known(input, "engagementRateByImpressions");
  return ratioMeasure(
    {
      metric: "engagementRateByImpressions",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    interactions(sums),
    count(sums, "impressions"),
    { ...spreadOf(input, "engagementRateByImpressions"), ...definitionOfInteractions(input, sums) },
  );
}
