import { type AnswerCountsInput, tallyOfCounts } from "./answerCounts.js";
import type { CustomerEffortOptions } from "./customerEffortOptions.js";
import { type CustomerEffortScore, customerEffortScoring } from "./customerEffortScore.js";

/**
 * The customer effort score, from counts of the answers. (CES)
 *
 * {@link customerEffortScore} says what the methods mean.
 *
 * @param counts - How many people gave each answer; an answer that is left out counts as 0.
 * @param options - The scale, which end of it is easy, and how answers become one number.
 * @returns By method the mean on the scale, a fraction from 0 to 1, or points from -100 to 100; `null` without answers.
 * @throws {@link InputError} If an answer is not on the scale, a count is not a whole number from 0 up, or an option is unknown.
 * @see CYS, Customer Effort Score, https://support.cys.group/support/solutions/articles/3000095529
 *
 * @example
 * const counts = { 1: 80, 2: 210, 3: 140, 4: 110, 5: 160, 6: 180, 7: 120 };
 * customerEffortScoreFromCounts(counts).value; // 4.08
 * customerEffortScoreFromCounts(counts, { method: "agree" }).percent; // 46
 * customerEffortScoreFromCounts(counts, { method: "net" }).value; // -13
 */
export function customerEffortScoreFromCounts(
  counts: AnswerCountsInput,
  options?: CustomerEffortOptions,
): CustomerEffortScore {
  const { scale, score } = customerEffortScoring(options);
  return score(tallyOfCounts(counts, scale));
}
