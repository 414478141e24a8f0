import { count } from "../kernel/check.js";
import { type Count } from "../kernel/count.js";
import { type Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { type Fraction } from "../kernel/fraction.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import { checkAllKnown } from "./checkAllKnown.js";
import { type PostTotals } from "./postTotals.js";

/** What {@link reachRate} is computed from. */
export interface ReachRateInput extends Defined {
  /** People who saw each post, summed over the posts. */
  readonly reach: Count;
  /** The followers at posting time, summed over the posts. */
  readonly followers: Count;
}

/**
 * How much of an audience sees a post.
 *
 *     reach rate = reach / followers
 *
 * People who do not follow the account count in the reach too, so the rate can pass 1. It is not
 * {@link engagementRateByReach}, which divides interactions by reach. Totals of posts are refused
 * if some posts lack a number that an engagement rate needs, since the reach and the followers are
 * then not of the same posts.
 *
 * @returns A fraction from 0 up, above 1 if a post is seen beyond the followers; `null` without followers.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or the totals are of posts of which some lack a number.
 * @see The Social Cat, Reach rate, https://thesocialcat.com/glossary/reach-rate
 *
 * @example
 * reachRate({ reach: 900, followers: 5000 }).percent; // 18
 */
export function reachRate(input: ReachRateInput | PostTotals): Fraction<"reachRate"> {
  checkAllKnown(input, ["engagementRate", "engagementRateByReach"]);
  return ratioMeasure(
    {
      metric: "reachRate",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    count(input, "reach"),
    count(input, "followers"),
    definitionOf(input),
  );
}
