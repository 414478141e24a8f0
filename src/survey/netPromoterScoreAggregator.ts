import type { NetPromoterScore } from "../kernel/netPromoters.js";
import type { Aggregator } from "../stream/aggregator.js";
import { answerAggregator } from "./answerAggregator.js";
import type { AnswerTally } from "./answerTally.js";
import { netPromoterScoreOf } from "./netPromoterScoreOf.js";

/**
 * The Net Promoter Score of answers that arrive one by one, or in parts.
 *
 * @example
 * aggregate([10, 9, 8, 3], netPromoterScoreAggregator).value; // 25
 */
export const netPromoterScoreAggregator: Aggregator<number, AnswerTally, NetPromoterScore> =
  /* @__PURE__ */ answerAggregator("netPromoterScore", 0, 10, netPromoterScoreOf);
