import { choice } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { checkOptions } from "../kernel/options.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import { type AnswerCounts, countsOf } from "./answerCounts.js";
import { type AnswerTally, answersBetween, tallyOf } from "./answerTally.js";
import type { CustomerSatisfactionOptions } from "./customerSatisfactionOptions.js";

/** A customer satisfaction score, with the counts that it was computed from. */
export interface CustomerSatisfactionScore extends Fraction<"customerSatisfactionScore"> {
  /** How many people gave each answer. */
  readonly counts: AnswerCounts;
}

/**
 * The share of answers that are satisfied. (CSAT)
 *
 *     CSAT = answers in the top boxes / answers
 *
 * The top boxes are the highest answers: 4 and 5 on the scale from 1 to 5. All answers count in the
 * denominator, neutral ones too. {@link averageRating} is the mean of the answers. On the scale of 2
 * (thumbs up and down), 2 is satisfied.
 *
 * @param answers - Whole numbers from 1 to the highest answer of the scale, which is the best.
 * @param options - The scale, and how many of the highest answers count as satisfied.
 * @returns A fraction from 0 to 1, with the counts of each answer; `null` without answers.
 * @throws {@link InputError} If an answer is not on the scale (the error names its position), the scale or another option is unknown, or `topBoxes` is not from 1 to one below the highest answer.
 * @see Delighted, How is CSAT calculated, https://help.delighted.com/article/240-how-is-csat-calculated
 *
 * @example
 * customerSatisfactionScore([5, 5, 4, 3, 1]).percent; // 60
 * customerSatisfactionScore([3, 3, 2, 1], { scale: 3 }).percent; // 50
 * customerSatisfactionScore([2, 2, 1, 2], { scale: 2 }).percent; // 75
 */
export function customerSatisfactionScore(
  answers: Iterable<Count>,
  options?: CustomerSatisfactionOptions,
): CustomerSatisfactionScore {
  const { scale, score } = customerSatisfactionScoring(options);
  return score(tallyOf(answers, 1, scale));
}

/** What the options mean: the highest answer, and how to compute the score of a tally. */
export function customerSatisfactionScoring(options?: CustomerSatisfactionOptions): {
  readonly scale: number;
  readonly score: (tally: AnswerTally) => CustomerSatisfactionScore;
} {
  checkOptions(options, ["scale", "topBoxes", "definition"]);
  const scale = choice(options, "scale", [2, 3, 4, 5, 6, 7, 10], 5);
  const usual = scale < 4 ? 1 : scale > 7 ? 3 : 2;
  const topBoxes = choice(options, "topBoxes", [...new Array(scale).keys()].slice(1), usual);
  const stated = definitionOf(options, { scale, topBoxes });
  const score = (tally: AnswerTally): CustomerSatisfactionScore =>
    ratioMeasure(
      {
        metric: "customerSatisfactionScore",
        kind: "proportion",
        unit: "fraction",
        better: "higher",
        additive: "always",
      },
      answersBetween(tally, -topBoxes),
      answersBetween(tally),
      { ...stated, counts: countsOf(tally) },
    );
  return { scale, score };
}
