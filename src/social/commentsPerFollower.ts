import { count } from "../kernel/check.js";
import { type Count } from "../kernel/count.js";
import { type Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { type Fraction } from "../kernel/fraction.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import { checkAllKnown } from "./checkAllKnown.js";
import { type PostTotals } from "./postTotals.js";

/** What {@link commentsPerFollower} is computed from. */
export interface CommentsPerFollowerInput extends Defined {
  /** Comments and replies. */
  readonly comments: Count;
  /** The followers at posting time, summed over the posts. */
  readonly followers: Count;
}

/**
 * How much of an audience comments on a post.
 *
 *     comments per follower = comments / followers
 *
 * For several posts, add up the followers that the account had at each post. {@link
 * conversationRate} divides by posts, so it grows with the audience. Totals of posts are refused
 * if some posts lack a number that an engagement rate needs, since the followers of the others are
 * then not known.
 *
 * @returns A fraction from 0 up; `null` without followers.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or the totals are of posts of which some lack a number.
 *
 * @example
 * commentsPerFollower({ comments: 20, followers: 5000 }).value; // 0.004
 */
export function commentsPerFollower(
  input: CommentsPerFollowerInput | PostTotals,
): Fraction<"commentsPerFollower"> {
  checkAllKnown(input, ["engagementRate"]);
  return ratioMeasure(
    {
      metric: "commentsPerFollower",
      kind: "rate",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    count(input, "comments"),
    count(input, "followers"),
    definitionOf(input),
  );
}
