import { count } from "../kernel/check.js";
import { type Count } from "../kernel/count.js";
import { type Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { type Fraction } from "../kernel/fraction.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import { checkAllKnown } from "./checkAllKnown.js";
import { type PostTotals } from "./postTotals.js";

/** What {@link likesPerFollower} is computed from. */
export interface LikesPerFollowerInput extends Defined {
  /** Likes and other reactions. */
  readonly likes: Count;
  /** The followers at posting time, summed over the posts. */
  readonly followers: Count;
}

/**
 * How much of an audience likes a post.
 *
 *     likes per follower = likes / followers
 *
 * For several posts, add up the followers that the account had at each post. {@link applauseRate}
 * divides by posts, so it grows with the audience. Totals of posts are refused if some posts lack
 * a number that an engagement rate needs, since the followers of the others are then not known.
 *
 * @returns A fraction from 0 up; `null` without followers.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or the totals are of posts of which some lack a number.
 *
 * @example
 * likesPerFollower({ likes: 150, followers: 5000 }).value; // 0.03
 */
export function likesPerFollower(
  input: LikesPerFollowerInput | PostTotals,
): Fraction<"likesPerFollower"> {
  checkAllKnown(input, ["engagementRate"]);
  return ratioMeasure(
    {
      metric: "likesPerFollower",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    count(input, "likes"),
    count(input, "followers"),
    definitionOf(input),
  );
}
