import type { Count } from "../kernel/count.js";
import type { NetPromoterScore } from "../kernel/netPromoterScore.js";
import type { Aggregator } from "../stream/aggregator.js";
import { answerAggregator } from "./answerAggregator.js";
import type { AnswerTally } from "./answerTally.js";
import { netPromoterScoreOf } from "./netPromoterScoreOf.js";

/**
 * An aggregator for the Net Promoter Score: for answers that arrive one by one, or in parts.
 *
 * Its items are whole numbers from 0 to 10, and its result is that of {@link netPromoterScore}.
 *
 * @throws {@link InputError} When it runs, if an answer is not a whole number from 0 to 10.
 *
 * @example
 * aggregate([10, 9, 8, 3], netPromoterScoreAggregator).value; // 25
 */
export const netPromoterScoreAggregator: Aggregator<Count, AnswerTally, NetPromoterScore> =
  /* @__PURE__ */ answerAggregator("netPromoterScore", 0, 10, (tally) => netPromoterScoreOf(tally));
