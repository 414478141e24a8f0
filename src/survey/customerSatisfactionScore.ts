import { tallyOf } from "./answerTally.js";
import {
  type CustomerSatisfactionOptions,
  type CustomerSatisfactionScore,
  customerSatisfactionScoring,
} from "./customerSatisfactionScoring.js";

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
