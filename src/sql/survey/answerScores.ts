import type { NetPromoterScore } from "../../kernel/netPromoterScore.js";
import type { AverageRating } from "../../survey/averageRating.js";
import type { CustomerEffortScore } from "../../survey/customerEffortScore.js";
import type { CustomerSatisfactionScore } from "../../survey/customerSatisfactionScore.js";

/** The measures that answers on a scale are read into, by the name of the score. */
export interface AnswerScores {
  readonly netPromoterScore: NetPromoterScore;
  readonly customerSatisfactionScore: CustomerSatisfactionScore;
  readonly customerEffortScore: CustomerEffortScore;
  readonly averageRating: AverageRating;
}
