import { choice, isAbsent, iterable } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Definition } from "../kernel/definition.js";
import { definitionOf } from "../kernel/definition.js";
import { InputError } from "../kernel/inputError.js";
import { numberFrom } from "../kernel/numberFrom.js";
import type { FeedbackScale } from "./feedbackScale.js";

/** The scale of a score, read from the options. */
export interface FeedbackScoring {
  /** Whether the scores make a Net Promoter Score. */
  readonly isRecommendation: boolean;
  /** Every score on the scale, the worst first. */
  readonly scores: readonly number[];
  /** The low scores among them, the worst first. */
  readonly low: readonly number[];
  /** The definition of the share of low scores. */
  readonly definition: Definition;
  /** What the caller stated. */
  readonly stated: { readonly definition?: Definition };
}

/** The options that say what the scores mean. */
export const scoringOptions: readonly string[] = ["scale", "better", "low", "definition"];

/** Reads the scale and its low scores from the options. */
export function feedbackScoring(options?: FeedbackScale): FeedbackScoring {
  const scale = choice(options, "scale", ["0-10", 2, 3, 4, 5, 6, 7, 10], "0-10");
  const better = choice(options, "better", ["higher", "lower"], "higher");
  const isRecommendation = scale === "0-10";
  if (isRecommendation && better === "lower") {
    throw new InputError("better", better, "higher on the scale 0-10, whose high end recommends");
  }
  const ascending = isRecommendation
    ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    : Array.from({ length: scale }, (_, place) => place + 1);
  const scores = better === "higher" ? ascending : [...ascending].reverse();
  const usual = scores.slice(0, isRecommendation ? 7 : Math.floor(scale / 2));
  const isLow = new Set(isAbsent(options?.low) ? usual : lowOf(options.low, scores));
  return {
    isRecommendation,
    scores,
    low: scores.filter((score) => isLow.has(score)),
    ...(definitionOf(options, {
      scale,
      better,
      low: ascending.filter((score) => isLow.has(score)).join(","),
    }) as { readonly definition: Definition }),
    stated: definitionOf(options),
  };
}

function lowOf(low: readonly Count[], scores: readonly number[]): readonly number[] {
  return Array.from(iterable("low", low), (score, place) =>
    scoreOn(scores, score, `low[${place}]`),
  );
}

/** Returns a score, or throws if it is not on the scale. The error calls it `argument`. */
export function scoreOn(scores: readonly number[], score: Count, argument = "score"): number {
  const value = numberFrom<number>(score);
  // Adding 0 turns a negative zero, which JSON cannot hold, into zero.
  if (scores.includes(value)) return value + 0;
  const ends = `from ${Math.min(...scores)} to ${Math.max(...scores)}`;
  throw new InputError(argument, score, `a whole number ${ends}`);
}
