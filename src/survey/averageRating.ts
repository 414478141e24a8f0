import { choice } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import { definitionOf } from "../kernel/definition.js";
import { checkOptions } from "../kernel/options.js";
import type { Ratio } from "../kernel/ratio.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import { type AnswerCounts, countsOf } from "./answerCounts.js";
import { type AnswerTally, answersBetween, sumOfAnswers, tallyOf } from "./answerTally.js";
import type { AverageRatingOptions } from "./averageRatingOptions.js";

/** An average rating, with the counts that it was computed from. */
export interface AverageRating extends Ratio<"averageRating"> {
  /** How many people gave each rating. */
  readonly counts: AnswerCounts;
}

/**
 * The mean of ratings: what review sites, help desks and app stores show as "4.38 of 5".
 *
 *     average rating = sum of ratings / ratings
 *
 * It is not the customer satisfaction score, which is a share: half fives and half ones have the
 * same mean as all threes, but in the first case 50 % are satisfied, and in the second 0 %.
 *
 * @param answers - Whole numbers from 1 to the highest rating of the scale, which is the best.
 * @param options - The scale, `{ scale: 10 }`, and what was counted and how.
 * @returns The mean on the scale, with the counts of each rating; `null` without ratings.
 * @throws {@link InputError} If a rating is not on the scale (the error names its position), or an option is unknown.
 *
 * @example
 * averageRating([5, 5, 4, 3, 1]).value; // 3.6
 * averageRating([9, 8, 10], { scale: 10 }).value; // 9
 */
export function averageRating(
  answers: Iterable<Count>,
  options?: AverageRatingOptions,
): AverageRating {
  const { scale, score } = averageRatingScoring(options);
  return score(tallyOf(answers, 1, scale));
}

/** What the options mean: the highest rating, and how to compute the mean of a tally. */
export function averageRatingScoring(options?: AverageRatingOptions): {
  readonly scale: number;
  readonly score: (tally: AnswerTally) => AverageRating;
} {
  checkOptions(options, ["scale", "definition"]);
  const scale = choice(options, "scale", [2, 3, 4, 5, 6, 7, 10], 5);
  const stated = definitionOf(options, { scale });
  const score = (tally: AnswerTally): AverageRating =>
    ratioMeasure(
      {
        metric: "averageRating",
        kind: "score",
        unit: "score",
        better: "higher",
        additive: "always",
      },
      sumOfAnswers(tally),
      answersBetween(tally),
      { ...stated, counts: countsOf(tally) },
    );
  return { scale, score };
}
