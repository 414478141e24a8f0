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

/** What {@link conversationRate} is computed from. */
export interface ConversationRateInput extends Defined {
  /** Comments and replies. */
  readonly comments: Count;
  /** The posts that got them. */
  readonly posts: Count;
  /**
   * How the numbers vary from post to post, from which the interval is computed; only totals of
   * records have it.
   */
  readonly spread?: PostSpread | null | undefined;
}

/**
 * How often a post is commented on.
 *
 *     conversation rate = comments / posts
 *
 * @returns Comments per post, from 0 up; `null` without posts.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 * @see Avinash Kaushik, Best social media metrics: conversation, amplification, applause, economic value, https://www.kaushik.net/avinash/best-social-media-metrics-conversation-amplification-applause-economic-value/
 *
 * @example
 * conversationRate({ comments: 30, posts: 12 }).value; // 2.5
 */
export function conversationRate(
  input: ConversationRateInput | PostTotals,
): Ratio<"conversationRate"> {
  const sums = known(input, "conversationRate");
  return ratioMeasure(
    {
      metric: "conversationRate",
      kind: "quotient",
      unit: "number",
      better: "higher",
      additive: "always",
    },
    count(sums, "comments"),
    count(sums, "posts"),
    { ...spreadOf(input, "conversationRate"), ...definitionOf(input) },
  );
}
