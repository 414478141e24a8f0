import { type NetPromoterScore, netPromoters } from "../kernel/netPromoters.js";
import { type AnswerTally, between } from "./answerTally.js";

/** The Net Promoter Score of a tally of answers from 0 to 10. */
export function netPromoterScoreOf(tally: AnswerTally): NetPromoterScore {
  return netPromoters({
    promoters: between(tally, 9),
    passives: between(tally, 7, 9),
    detractors: between(tally, 0, 7),
  });
}
