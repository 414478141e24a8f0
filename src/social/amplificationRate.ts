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

/** What {@link amplificationRate} is computed from. */
export interface AmplificationRateInput extends Defined {
  /** Shares and reposts. */
  readonly shares: Count;
  /** The posts that got them. */
  readonly posts: Count;
  /**
   * How the numbers vary from post to post, from which the interval is computed; only totals of
   * records have it.
   */
  readonly spread?: PostSpread | null | undefined;
}

/**
 * How often a post is shared.
 *
 *     amplification rate = shares / posts
 *
 * @returns Shares per post, from 0 up; `null` without posts.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 * @see Avinash Kaushik, Best social media metrics: conversation, amplification, applause, economic value, https://www.kaushik.net/avinash/best-social-media-metrics-conversation-amplification-applause-economic-value/
 *
 * @example
 * amplificationRate({ shares: 18, posts: 12 }).value; // 1.5
 */
export function amplificationRate(
  input: AmplificationRateInput | PostTotals,
): Ratio<"amplificationRate"> {
  const sums = known(input, "amplificationRate");
  return ratioMeasure(
    {
      metric: "amplificationRate",
      kind: "quotient",
      unit: "number",
      better: "higher",
      additive: "always",
    },
    count(sums, "shares"),
    count(sums, "posts"),
    { ...spreadOf(input, "amplificationRate"), ...definitionOf(input) },
  );
}
