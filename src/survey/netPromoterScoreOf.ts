import type { Defined } from "../kernel/defined.js";
import { type NetPromoterScore } from "../kernel/netPromoterScore.js";
import { netPromoters } from "../kernel/netPromoters.js";
import { type AnswerTally, answersBetween } from "./answerTally.js";

/** The Net Promoter Score of a tally of answers from 0 to 10. */
export function netPromoterScoreOf(tally: AnswerTally, options?: Defined): NetPromoterScore {
  return netPromoters(
    answersBetween(tally, 9),
    answersBetween(tally, 7, 9),
    answersBetween(tally, 0, 7),
    options,
  );
}
