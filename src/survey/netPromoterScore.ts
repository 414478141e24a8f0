import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import type { NetPromoterScore } from "../kernel/netPromoterScore.js";
import { checkOptions } from "../kernel/options.js";
import { tallyOf } from "./answerTally.js";
import { netPromoterScoreOf } from "./netPromoterScoreOf.js";

/**
 * How many more people would recommend than would not. (NPS)
 *
 *     NPS = 100 * (promoters - detractors) / answers
 *
 * Promoters answer 9 or 10, passives 7 or 8, detractors 0 to 6. Passives count among the answers.
 * Leave skipped questions out: they are not answers.
 *
 * @param answers - Answers to the question how likely people are to recommend: whole numbers from 0 to 10.
 * @param options - `{ definition }`: what was counted and how.
 * @returns Points from -100 to 100, unrounded, with the counts of promoters, passives and detractors; `null` without answers.
 * @throws {@link InputError} If an answer is not a whole number from 0 to 10 (the error names its position), or an option is unknown.
 * @see Reichheld (2003), The one number you need to grow, Harvard Business Review 81(12)
 *
 * @example
 * netPromoterScore([10, 9, 8, 3]).value; // 25
 * netPromoterScore([10, 9, 8, 3]).passives; // 1
 * netPromoterScore([]).value; // null
 */
export function netPromoterScore(answers: Iterable<Count>, options?: Defined): NetPromoterScore {
  checkOptions(options, ["definition"]);
  return netPromoterScoreOf(tallyOf(answers, 0, 10), options);
}
