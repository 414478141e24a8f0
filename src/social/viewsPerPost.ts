import { count } from "../kernel/check.js";
import type { Ratio } from "../kernel/measure.js";
import { ratio } from "../kernel/ratio.js";
import { spreadOf } from "../kernel/spread.js";
import type { PostSpread } from "./postSpread.js";
import type { PostTotals } from "./postTotals.js";

/** What {@link viewsPerPost} is computed from. */
export interface ViewsPerPostInput {
  /** Times the posts were watched. */
  readonly views: number;
  /** The posts that got them. */
  readonly posts: number;
  /** From records: how the numbers vary from post to post, for intervals. */
  readonly spread?: PostSpread | undefined;
}

/**
 * How often a post is watched.
 *
 *     views per post = views / posts
 *
 * @returns Views per post, from 0 up; `null` without posts.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 *
 * @example
 * viewsPerPost({ views: 54000, posts: 12 }).value; // 4500
 */
export function viewsPerPost(input: ViewsPerPostInput | PostTotals): Ratio<"viewsPerPost"> {
  return ratio(
    {
      metric: "viewsPerPost",
      kind: "quotient",
      unit: "number",
      better: "higher",
      additive: "always",
    },
    count(input, "views"),
    count(input, "posts"),
    spreadOf(input, "viewsPerPost"),
  );
}
