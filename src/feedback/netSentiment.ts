import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Ratio } from "../kernel/ratio.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";

/** What {@link netSentiment} is computed from. */
export interface NetSentimentInput extends Defined {
  /** Comments or mentions that are positive. */
  readonly positive: Count;
  /** Comments or mentions that are neutral. */
  readonly neutral: Count;
  /** Comments or mentions that are negative. */
  readonly negative: Count;
}

/** A net sentiment with its counts. */
export interface NetSentiment extends Ratio<"netSentiment"> {
  /** Comments or mentions that are positive. */
  readonly positive: number;
  /** Comments or mentions that are neutral. */
  readonly neutral: number;
  /** Comments or mentions that are negative. */
  readonly negative: number;
}

/**
 * How many more comments or mentions are positive than negative.
 *
 *     net sentiment = 100 * (positive - negative) / (positive + neutral + negative)
 *
 * @returns Points from -100 to 100, unrounded, with the three counts; `null` if all of them are 0.
 * @throws {@link InputError} If a count is not a whole number from 0 up.
 * @see Black Box Intelligence, Help center, https://help.blackboxintelligence.com/hc/en-us/articles/360003715274
 *
 * @example
 * netSentiment({ positive: 80, neutral: 100, negative: 20 }).value; // 30
 */
export function netSentiment(input: NetSentimentInput): NetSentiment {
  const counts = {
    positive: count(input, "positive"),
    neutral: count(input, "neutral"),
    negative: count(input, "negative"),
  };
  return ratioMeasure(
    {
      metric: "netSentiment",
      kind: "points",
      unit: "points",
      better: "higher",
      additive: "always",
    },
    counts.positive - counts.negative,
    counts.positive + counts.neutral + counts.negative,
    { ...counts, ...definitionOf(input) },
    100,
  );
}
