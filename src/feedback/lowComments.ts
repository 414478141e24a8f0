import type { FeedbackScoring } from "./feedbackScoring.js";
import type { ReadResponse } from "./readResponse.js";

/** A response that has a score. */
type ScoredResponse = ReadResponse & { readonly score: number };

/**
 * The responses with a low score and a comment: the worst score first, equal scores in the order of
 * the responses.
 */
export function lowComments(
  responses: readonly ReadResponse[],
  { low }: FeedbackScoring,
): ScoredResponse[] {
  return responses
    .filter((response): response is ScoredResponse => {
      const { score, comment } = response;
      return score !== undefined && low.includes(score) && comment.trim() !== "";
    })
    .sort((a, b) => low.indexOf(a.score) - low.indexOf(b.score));
}
