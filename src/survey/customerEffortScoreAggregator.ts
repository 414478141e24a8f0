import type { Count } from "../kernel/count.js";
import type { Aggregator } from "../stream/aggregator.js";
import { answerAggregator } from "./answerAggregator.js";
import type { AnswerTally } from "./answerTally.js";
import type { CustomerEffortOptions } from "./customerEffortOptions.js";
import { type CustomerEffortScore, customerEffortScoring } from "./customerEffortScore.js";

/**
 * An aggregator for the customer effort score: for answers that arrive one by one, or in parts.
 *
 * {@link customerEffortScore} says what the methods mean.
 *
 * @param options - The scale, which end of it is easy, and how answers become one number.
 * @returns An aggregator of whole numbers from 1 to the highest answer of the scale.
 * @throws {@link InputError} If an option is unknown.
 *
 * @example
 * aggregate([7, 6, 3], customerEffortScoreAggregator({ method: "agree" })).value; // 0.6666666666666666
 */
export function customerEffortScoreAggregator(
  options?: CustomerEffortOptions,
): Aggregator<Count, AnswerTally, CustomerEffortScore> {
  const { scale, score } = customerEffortScoring(options);
  return answerAggregator("customerEffortScore", 1, scale, score);
}
