import type { FeedbackScoring } from "./feedbackScoring.js";
import type { ReadResponse } from "./readResponse.js";

/** The responses with a low score and a comment: the worst score first, then in their order. */
export function lowComments(
  responses: readonly ReadResponse[],
  { low }: FeedbackScoring,
): ReadResponse[] {
  const rank = ({ score }: ReadResponse): number => low.indexOf(score);
  return responses
    .filter((response) => rank(response) >= 0 && response.comment.trim() !== "")
    .sort((a, b) => rank(a) - rank(b));
}
