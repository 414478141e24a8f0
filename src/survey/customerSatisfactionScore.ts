import { checkOptions, choice, count } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import type { Fraction } from "../kernel/measure.js";
import { ratio } from "../kernel/ratio.js";
import { type AnswerCounts, countsOf } from "./answerCounts.js";
import { type AnswerTally, between, tallyOf } from "./answerTally.js";
import type { CustomerSatisfactionOptions } from "./customerSatisfactionOptions.js";

/** A customer satisfaction score, with the counts it stands on. */
export interface CustomerSatisfactionScore extends Fraction<"customerSatisfactionScore"> {
  /** How many gave each answer. */
  readonly counts: AnswerCounts;
}

/**
 * The share of answers that say satisfied. (CSAT)
 *
 *     CSAT = answers in the top boxes / answers
 *
 * On 1 to 5 the top boxes are 4 and 5. Neutral answers count in the denominator; it is not a mean.
 *
 * @param answers - Whole numbers from 1 to the end of the scale, where the end is best.
 * @param options - The scale, and how many answers at its top count as satisfied.
 * @returns A fraction from 0 to 1, with the counts it stands on; `null` without answers.
 * @throws {@link InputError} If an answer is off the scale (the error names its position), or an option is wrong.
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

/** The scale that the options name, and the score of a tally on it. */
export function customerSatisfactionScoring(options?: CustomerSatisfactionOptions): {
  readonly scale: number;
  readonly score: (tally: AnswerTally) => CustomerSatisfactionScore;
} {
  checkOptions(options);
  const scale = choice(options, "scale", [3, 4, 5, 6, 7, 10], 5);
  const usual = scale === 3 ? 1 : scale === 10 ? 3 : 2;
  const topBoxes = options?.topBoxes === undefined ? usual : count(options, "topBoxes");
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
      between(tally, -topBoxes),
      between(tally, 0),
      { definition: { scale, topBoxes }, counts: countsOf(tally) },
    );
  return { scale, score };
}
