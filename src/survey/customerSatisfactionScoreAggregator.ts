import type { Aggregator } from "../stream/aggregator.js";
import { answerAggregator } from "./answerAggregator.js";
import type { AnswerTally } from "./answerTally.js";
import type { CustomerSatisfactionOptions } from "./customerSatisfactionOptions.js";
import {
  type CustomerSatisfactionScore,
  customerSatisfactionScoring,
} from "./customerSatisfactionScore.js";

/**
 * The customer satisfaction score of answers that arrive one by one, or in parts.
 *
 * @param options - The scale, and how many answers at its top count as satisfied.
 * @returns An aggregator of whole numbers from 1 to the end of the scale.
 * @throws {@link InputError} If the scale is none of those in use, or the top boxes are not fewer than its answers.
 *
 * @example
 * aggregate([5, 4, 2, 1], customerSatisfactionScoreAggregator()).value; // 0.5
 */
export function customerSatisfactionScoreAggregator(
  options?: CustomerSatisfactionOptions,
): Aggregator<number, AnswerTally, CustomerSatisfactionScore> {
  const { scale, score } = customerSatisfactionScoring(options);
  return answerAggregator("customerSatisfactionScore", 1, scale, score);
}
