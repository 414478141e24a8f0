import type { Aggregator } from "../stream/aggregator.js";
import { answerAggregator } from "./answerAggregator.js";
import type { AnswerTally } from "./answerTally.js";
import type { CustomerEffortOptions } from "./customerEffortOptions.js";
import { type CustomerEffortScore, customerEffortScoring } from "./customerEffortScore.js";

/**
 * The customer effort score of answers that arrive one by one, or in parts.
 *
 * @param options - The scale, which end of it is easy, and how answers become one number.
 * @returns An aggregator of whole numbers from 1 to the end of the scale.
 * @throws {@link InputError} If an option is none of those in use.
 *
 * @example
 * aggregate([7, 6, 3], customerEffortScoreAggregator({ method: "agree" })).value; // 0.6666666666666666
 */
export function customerEffortScoreAggregator(
  options?: CustomerEffortOptions,
): Aggregator<number, AnswerTally, CustomerEffortScore> {
  const { scale, score } = customerEffortScoring(options);
  return answerAggregator("customerEffortScore", 1, scale, score);
}
