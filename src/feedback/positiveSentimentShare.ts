import { choice, count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";

/** What {@link positiveSentimentShare} is computed from. */
export interface PositiveSentimentShareInput extends Defined {
  /** Comments or mentions that are positive. */
  readonly positive: Count;
  /** Comments or mentions that are neutral. */
  readonly neutral: Count;
  /** Comments or mentions that are negative. */
  readonly negative: Count;
  /** `"count"` (the default) to count neutral ones in the denominator, `"leave-out"` to leave them out. */
  readonly neutrals?: "count" | "leave-out" | null | undefined;
}

/**
 * The share of comments or mentions that are positive.
 *
 *     "count"       positive / (positive + neutral + negative)
 *     "leave-out"   positive / (positive + negative)
 *
 * Both are published under this name, although they differ a lot. So the measure's definition says
 * which of them it is. Comments that have not been classified do not count at all.
 *
 * @returns A fraction from 0 to 1; `null` if the denominator is 0.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or `neutrals` is unknown.
 * @see Black Box Intelligence, Help center, https://help.blackboxintelligence.com/hc/en-us/articles/360003715274
 *
 * @example
 * const mentions = { positive: 80, neutral: 100, negative: 20 };
 * positiveSentimentShare(mentions).percent; // 40
 * positiveSentimentShare({ ...mentions, neutrals: "leave-out" }).percent; // 80
 */
export function positiveSentimentShare(
  input: PositiveSentimentShareInput,
): Fraction<"positiveSentimentShare"> {
  const neutrals = choice(input, "neutrals", ["count", "leave-out"], "count");
  const positive = count(input, "positive");
  const neutral = count(input, "neutral");
  const negative = count(input, "negative");
  return ratioMeasure(
    {
      metric: "positiveSentimentShare",
      kind: "proportion",
      unit: "fraction",
      better: "higher",
      additive: "always",
    },
    positive,
    positive + negative + (neutrals === "count" ? neutral : 0),
    definitionOf(input, { neutrals }),
  );
}
