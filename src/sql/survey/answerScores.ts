import type { NetPromoterScore } from "../../kernel/netPromoterScore.js";
import type { AverageRating } from "../../survey/averageRating.js";
import type { CustomerEffortScore } from "../../survey/customerEffortScore.js";
import type { CustomerSatisfactionScore } from "../../survey/customerSatisfactionScore.js";

/** The measures that answers on a scale are read into, by the name of the score. */
export interface AnswerScores {
  /** The measure of `netPromoterScore`. */
  readonly netPromoterScore: NetPromoterScore;
  /** The measure of `customerSatisfactionScore`. */
  readonly customerSatisfactionScore: CustomerSatisfactionScore;
  /** The measure of `customerEffortScore`. */
  readonly customerEffortScore: CustomerEffortScore;
  /** The measure of `averageRating`. */
  readonly averageRating: AverageRating;
}
