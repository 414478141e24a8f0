import type { FeedbackScoring } from "./feedbackScoring.js";
import type { ReadResponse } from "./readResponse.js";

/** The low-scoring responses that say why: the worst score first, then in the order they came. */
export function lowComments(
  responses: readonly ReadResponse[],
  { low }: FeedbackScoring,
): ReadResponse[] {
  const rank = ({ score }: ReadResponse): number => low.indexOf(score);
  return responses
    .filter((response) => rank(response) >= 0 && response.comment.trim() !== "")
    .sort((a, b) => rank(a) - rank(b));
}
