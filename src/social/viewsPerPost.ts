import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { known } from "../kernel/known.js";
import type { Ratio } from "../kernel/ratio.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import { spreadOf } from "../kernel/spread.js";
import type { PostSpread } from "./postSpread.js";
import type { PostTotals } from "./postTotals.js";

/** What {@link viewsPerPost} is computed from. */
export interface ViewsPerPostInput extends Defined {
  /** Times the posts were watched. */
  readonly views: Count;
  /** The posts that got them. */
  readonly posts: Count;
  /**
   * How the numbers vary from post to post, from which the interval is computed; only totals of
   * records have it.
   */
  readonly spread?: PostSpread | null | undefined;
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
  const sums = known(input, "viewsPerPost");
  return ratioMeasure(
    {
      metric: "viewsPerPost",
      kind: "quotient",
      unit: "number",
      better: "higher",
      additive: "always",
    },
    count(sums, "views"),
    count(sums, "posts"),
    { ...spreadOf(input, "viewsPerPost"), ...definitionOf(input) },
  );
}
