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

/** What {@link engagementRateByViews} is computed from. */
export interface EngagementRateByViewsInput extends Interactions, Defined {
  /** Times the videos were watched. */
  readonly views: Count;
  /**
   * How the numbers vary from post to post, from which the interval is computed; only totals of
   * records have it.
   */
  readonly spread?: PostSpread | null | undefined;
}

/**
 * How often watching a video led to a reaction.
 *
 *     engagement rate by views = (likes + comments + shares + saves + clicks) / views
 *
 * @returns A fraction from 0 up; `null` without views.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 * @see Rival IQ, Understanding engagement metrics, https://help.rivaliq.com/en/articles/2043672-understanding-engagement-metrics
 *
 * @example
 * engagementRateByViews({ likes: 260, comments: 12, shares: 28, views: 12000 }).value; // 0.025
 */
export function engagementRateByViews(
  input: EngagementRateByViewsInput | PostTotals,
): Fraction<"engagementRateByViews"> {
  const sums = known(input, "engagementRateByViews");
  return ratioMeasure(
    {
      metric: "engagementRateByViews",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    interactions(sums),
    count(sums, "views"),
    { ...spreadOf(input, "engagementRateByViews"), ...definitionOfInteractions(input, sums) },
  );
}
