import type { Count } from "../kernel/count.js";
import type { Aggregator } from "../stream/aggregator.js";
import { answerAggregator } from "./answerAggregator.js";
import type { AnswerTally } from "./answerTally.js";
import { type AverageRating, averageRatingScoring } from "./averageRating.js";
import type { AverageRatingOptions } from "./averageRatingOptions.js";

/**
 * An aggregator for the average rating: for ratings that arrive one by one, or in parts.
 *
 * @param options - The scale, and what was counted and how.
 * @returns An aggregator of whole numbers from 1 to the highest rating of the scale.
 * @throws {@link InputError} If an option is unknown.
 *
 * @example
 * aggregate([5, 4, 2, 1], averageRatingAggregator()).value; // 3
 */
export function averageRatingAggregator(
  options?: AverageRatingOptions,
): Aggregator<Count, AnswerTally, AverageRating> {
  const { scale, score } = averageRatingScoring(options);
  return answerAggregator("averageRating", 1, scale, score);
}
