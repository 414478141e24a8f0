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

/** What {@link engagementRate} is computed from. */
export interface EngagementRateInput extends Interactions, Defined {
  /** The followers at posting time, summed over the posts. */
  readonly followers: Count;
  /**
   * How the numbers vary from post to post, from which the interval is computed; only totals of
   * records have it.
   */
  readonly spread?: PostSpread | null | undefined;
}

/**
 * How many interactions a post gets for each follower of the account.
 *
 *     engagement rate = (likes + comments + shares + saves + clicks) / followers
 *
 * For several posts, add up the followers that the account had at each post. The rate is then the
 * rate of an average post, as in published benchmarks. Do not compare it with the rates by reach,
 * impressions or views: for the same posts they can differ by a factor of ten.
 *
 * Most published rates count public interactions only: likes, comments and shares. Leave out saves
 * and clicks to compare with them, and state `definition: { interactions: "public" }`. A rate with
 * saves or clicks is `{ interactions: "all" }`. Without either statement a comparison does not know
 * whether the two rates mean the same.
 *
 * @returns A fraction from 0 up, over 1 where posts are seen far beyond the followers; `null` without followers.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or there are saves or clicks where only public interactions are stated to count.
 * @see Rival IQ, Understanding engagement metrics, https://help.rivaliq.com/en/articles/2043672-understanding-engagement-metrics
 *
 * @example
 * engagementRate({ likes: 150, comments: 7, followers: 5000 }).percent; // 3.14
 * engagementRate({ likes: 150, comments: 7, followers: 5000, definition: { interactions: "public" } }).definition; // { interactions: "public" }
 */
export function engagementRate(
  input: EngagementRateInput | PostTotals,
): Fraction<"engagementRate"> {
  const sums = known(input, "engagementRate");
  return ratioMeasure(
    {
      metric: "engagementRate",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    interactions(sums),
    count(sums, "followers"),
    { ...spreadOf(input, "engagementRate"), ...definitionOfInteractions(input, sums) },
  );
}
