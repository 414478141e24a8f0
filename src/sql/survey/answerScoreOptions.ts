import type { Defined } from "../../kernel/defined.js";
import type { AverageRatingOptions } from "../../survey/averageRatingOptions.js";
import type { CustomerEffortOptions } from "../../survey/customerEffortOptions.js";
import type { CustomerSatisfactionOptions } from "../../survey/customerSatisfactionOptions.js";

/** The options of each score, by its name. */
export interface AnswerScoreOptions {
  /** The options of `netPromoterScore`. */
  readonly netPromoterScore: Defined;
  /** The options of `customerSatisfactionScore`. */
  readonly customerSatisfactionScore: CustomerSatisfactionOptions;
  /** The options of `customerEffortScore`. */
  readonly customerEffortScore: CustomerEffortOptions;
  /** The options of `averageRating`. */
  readonly averageRating: AverageRatingOptions;
}
