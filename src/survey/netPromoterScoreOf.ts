import type { Defined } from "../kernel/definition.js";
import { type NetPromoterScore, netPromoters } from "../kernel/netPromoters.js";
import { type AnswerTally, answersBetween } from "./answerTally.js";

/** The Net Promoter Score of a tally of answers from 0 to 10. */
export function netPromoterScoreOf(tally: AnswerTally, options?: Defined): NetPromoterScore {
  return netPromoters({
    definition: options?.definition,
    promoters: answersBetween(tally, 9),
    passives: answersBetween(tally, 7, 9),
    detractors: answersBetween(tally, 0, 7),
  });
}
