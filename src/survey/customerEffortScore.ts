import { tallyOf } from "./answerTally.js";
import {
  type CustomerEffortOptions,
  type CustomerEffortScore,
  customerEffortScoring,
} from "./customerEffortScoring.js";

/**
 * How easy it was for customers to get what they wanted. (CES)
 *
 *     "mean"    sum of answers / answers
 *     "agree"   easy answers / answers
 *     "net"     100 * (easy answers - difficult answers) / answers
 *
 * On 1 to 7, 5 to 7 agree; for the net score 6 and 7 are easy, 1 to 3 difficult. On 1 to 5, 4 and 5
 * are easy, 1 and 2 difficult. Where the question was how much effort it took, say
 * `better: "lower"`: the easy end is then the low one, for agree and net too.
 *
 * @param answers - Whole numbers from 1 to the end of the scale.
 * @param options - The scale, which end of it is easy, and how answers become one number.
 * @returns The mean on the scale, a fraction from 0 to 1, or points from -100 to 100, with the counts it stands on; `null` without answers.
 * @throws {@link InputError} If an answer is off the scale (the error names its position), or an option is wrong.
 * @see CYS, Customer Effort Score, https://support.cys.group/support/solutions/articles/3000095529
 *
 * @example
 * customerEffortScore([7, 6, 5, 2]).value; // 5
 * customerEffortScore([7, 6, 5, 2], { method: "agree" }).percent; // 75
 * customerEffortScore([7, 6, 5, 2], { method: "net" }).value; // 25
 */
export function customerEffortScore(
  answers: Iterable<number>,
  options?: CustomerEffortOptions,
): CustomerEffortScore {
  const { scale, score } = customerEffortScoring(options);
  return score(tallyOf(answers, 1, scale));
}
