import { type AnswerCountsInput, tallyOfCounts } from "./answerCounts.js";
import { type AverageRating, averageRatingScoring } from "./averageRating.js";
import type { AverageRatingOptions } from "./averageRatingOptions.js";

/**
 * The mean of ratings, from counts of the ratings.
 *
 *     average rating = sum of ratings / ratings
 *
 * @param counts - How many people gave each rating; a rating that is left out counts as 0.
 * @param options - The scale, and what was counted and how.
 * @returns The mean on the scale; `null` without ratings.
 * @throws {@link InputError} If a rating is not on the scale, a count is not a whole number from 0 up, or an option is unknown.
 *
 * @example
 * averageRatingFromCounts({ 5: 60, 4: 25, 3: 10, 2: 3, 1: 2 }).value; // 4.38
 */
export function averageRatingFromCounts(
  counts: AnswerCountsInput,
  options?: AverageRatingOptions,
): AverageRating {
  const { scale, score } = averageRatingScoring(options);
  return score(tallyOfCounts(counts, scale));
}
