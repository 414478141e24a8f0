import type { Defined } from "../../kernel/defined.js";
import type { AverageRatingOptions } from "../../survey/averageRatingOptions.js";
import type { CustomerEffortOptions } from "../../survey/customerEffortOptions.js";
import type { CustomerSatisfactionOptions } from "../../survey/customerSatisfactionOptions.js";

/** The options of each score, by its name. */
export interface AnswerScoreOptions {
  readonly netPromoterScore: Defined;
  readonly customerSatisfactionScore: CustomerSatisfactionOptions;
  readonly customerEffortScore: CustomerEffortOptions;
  readonly averageRating: AverageRatingOptions;
}
