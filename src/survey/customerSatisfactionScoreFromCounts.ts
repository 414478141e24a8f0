import { type AnswerCountsInput, tallyOfCounts } from "./answerCounts.js";
import type { CustomerSatisfactionOptions } from "./customerSatisfactionOptions.js";
import {
  type CustomerSatisfactionScore,
  customerSatisfactionScoring,
} from "./customerSatisfactionScore.js";

/**
 * The customer satisfaction score, from counts of the answers. (CSAT)
 *
 *     CSAT = answers in the top boxes / answers
 *
 * @param counts - How many people gave each answer; an answer that is left out counts as 0.
 * @param options - The scale, and how many of the highest answers count as satisfied.
 * @returns A fraction from 0 to 1; `null` without answers.
 * @throws {@link InputError} If an answer is not on the scale, a count is not a whole number from 0 up, the scale is unknown, or `topBoxes` is not from 1 to one below the highest answer.
 * @see Delighted, How is CSAT calculated, https://help.delighted.com/article/240-how-is-csat-calculated
 *
 * @example
 * customerSatisfactionScoreFromCounts({ 5: 42, 4: 32, 3: 10, 2: 9, 1: 14 }).value; // 0.6915887850467289
 */
export function customerSatisfactionScoreFromCounts(
  counts: AnswerCountsInput,
  options?: CustomerSatisfactionOptions,
): CustomerSatisfactionScore {
  const { scale, score } = customerSatisfactionScoring(options);
  return score(tallyOfCounts(counts, scale));
}
