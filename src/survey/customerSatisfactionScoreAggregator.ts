import type { Count } from "../kernel/count.js";
import type { Aggregator } from "../stream/aggregator.js";
import { answerAggregator } from "./answerAggregator.js";
import type { AnswerTally } from "./answerTally.js";
import type { CustomerSatisfactionOptions } from "./customerSatisfactionOptions.js";
import {
  type CustomerSatisfactionScore,
  customerSatisfactionScoring,
} from "./customerSatisfactionScore.js";

/**
 * An aggregator for the customer satisfaction score: for answers that arrive one by one, or in parts.
 *
 * @param options - The scale, and how many of the highest answers count as satisfied.
 * @returns An aggregator of whole numbers from 1 to the highest answer of the scale.
 * @throws {@link InputError} If the scale is unknown, or `topBoxes` is not from 1 to one below the highest answer.
 *
 * @example
 * aggregate([5, 4, 2, 1], customerSatisfactionScoreAggregator()).value; // 0.5
 */
export function customerSatisfactionScoreAggregator(
  options?: CustomerSatisfactionOptions,
): Aggregator<Count, AnswerTally, CustomerSatisfactionScore> {
  const { scale, score } = customerSatisfactionScoring(options);
  return answerAggregator("customerSatisfactionScore", 1, scale, score);
}
