import { count } from "../kernel/check.js";
import type { Fraction } from "../kernel/measure.js";
import { ratio } from "../kernel/ratio.js";
import { spreadOf } from "../kernel/spread.js";
import { type Interactions, interactions } from "./interactions.js";
import type { PostSpread } from "./postSpread.js";
import type { PostTotals } from "./postTotals.js";

/** What {@link engagementRate} is computed from. */
export interface EngagementRateInput extends Interactions {
  /** The followers at posting time, summed over the posts. */
  readonly followers: number;
  /** From records: how the numbers spread over posts. */
  readonly spread?: PostSpread | undefined;
}

/**
 * How much of an audience reacts to what it is shown, by followers.
 *
 *     engagement rate = (likes + comments + shares + saves + clicks) / followers
 *
 * For several posts, `followers` is the sum over the posts of the followers at posting time,
 * so the rate is one per post and follower, as published benchmarks have it. It differs from the
 * rates by reach, impressions and views by a factor of about ten without any real difference.
 *
 * @returns A fraction from 0 up, over 1 where posts travel beyond the followers; `null` without followers.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 * @see Rival IQ, Understanding engagement metrics, https://help.rivaliq.com/en/articles/2043672-understanding-engagement-metrics
 *
 * @example
 * engagementRate({ likes: 150, comments: 7, followers: 5000 }).percent; // 3.14
 */
export function engagementRate(
  input: EngagementRateInput | PostTotals,
): Fraction<"engagementRate"> {
  return ratio(
    {
      metric: "engagementRate",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    interactions(input),
    count(input, "followers"),
    spreadOf(input, "engagementRate"),
  );
}
