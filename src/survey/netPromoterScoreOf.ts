import { type AnswerTally, between } from "./answerTally.js";
import { type NetPromoterScore, netPromoterScoreFromCounts } from "./netPromoterScoreFromCounts.js";

/** The Net Promoter Score of a tally of answers from 0 to 10. */
export function netPromoterScoreOf(tally: AnswerTally): NetPromoterScore {
  return netPromoterScoreFromCounts({
    promoters: between(tally, 9),
    passives: between(tally, 7, 9),
    detractors: between(tally, 0, 7),
  });
}
