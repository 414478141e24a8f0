import { checkOptions, choice, count, isAbsent } from "../kernel/check.js";
import { definitionOf } from "../kernel/definition.js";
import { InputError } from "../kernel/inputError.js";
import type { Fraction } from "../kernel/measure.js";
import { ratio } from "../kernel/ratio.js";
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
 * denominator, neutral ones too. It is not the mean of the answers.
 *
 * @param answers - Whole numbers from 1 to the highest answer of the scale, which is the best.
 * @param options - The scale, and how many of the highest answers count as satisfied.
 * @returns A fraction from 0 to 1, with the counts of each answer; `null` without answers.
 * @throws {@link InputError} If an answer is not on the scale (the error names its position), the scale is unknown, or `topBoxes` is not from 1 to one below the highest answer.
 * @see Delighted, How is CSAT calculated, https://help.delighted.com/article/240-how-is-csat-calculated
 *
 * @example
 * customerSatisfactionScore([5, 5, 4, 3, 1]).percent; // 60
 * customerSatisfactionScore([3, 3, 2, 1], { scale: 3 }).percent; // 50
 */
export function customerSatisfactionScore(
  answers: Iterable<number>,
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
  checkOptions(options);
  const scale = choice(options, "scale", [3, 4, 5, 6, 7, 10], 5);
  const usual = scale === 3 ? 1 : scale === 10 ? 3 : 2;
  const topBoxes = isAbsent(options?.topBoxes) ? usual : count(options, "topBoxes");
  if (topBoxes < 1 || topBoxes >= scale) {
    throw new InputError("topBoxes", topBoxes, `from 1 to ${scale - 1}`);
  }
  const score = (tally: AnswerTally): CustomerSatisfactionScore =>
    ratio(
      {
        metric: "customerSatisfactionScore",
        kind: "proportion",
        unit: "fraction",
        better: "higher",
        additive: "always",
      },
      answersBetween(tally, -topBoxes),
      answersBetween(tally, 0),
      { ...definitionOf(options, { scale, topBoxes }), counts: countsOf(tally) },
    );
  return { scale, score };
}
