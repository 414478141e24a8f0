// The KPIs of the family, written by `npm run generate`.

export { averageRating } from "./averageRating.js";
export { customerEffortScore } from "./customerEffortScore.js";
export { customerSatisfactionScore } from "./customerSatisfactionScore.js";
export {
  type FirstContactResolutionRateInput,
  firstContactResolutionRate,
} from "./firstContactResolutionRate.js";
export { netPromoterScore } from "./netPromoterScore.js";
export { type SurveyCompletionRateInput, surveyCompletionRate } from "./surveyCompletionRate.js";
export { type SurveyResponseRateInput, surveyResponseRate } from "./surveyResponseRate.js";

// The other exports of the family, written by hand.

export type { NetPromoterCounts } from "../kernel/netPromoterCounts.js";
export type { NetPromoterScore } from "../kernel/netPromoterScore.js";
export type { AnswerCounts, AnswerCountsInput } from "./answerCounts.js";
export type { AnswerTally } from "./answerTally.js";
export type { AverageRating } from "./averageRating.js";
export { averageRatingAggregator } from "./averageRatingAggregator.js";
export { averageRatingFromCounts } from "./averageRatingFromCounts.js";
export type { AverageRatingOptions } from "./averageRatingOptions.js";
export type { CustomerEffortOptions } from "./customerEffortOptions.js";
export type { CustomerEffortScore } from "./customerEffortScore.js";
export { customerEffortScoreAggregator } from "./customerEffortScoreAggregator.js";
export { customerEffortScoreFromCounts } from "./customerEffortScoreFromCounts.js";
export type { CustomerSatisfactionOptions } from "./customerSatisfactionOptions.js";
export type { CustomerSatisfactionScore } from "./customerSatisfactionScore.js";
export { customerSatisfactionScoreAggregator } from "./customerSatisfactionScoreAggregator.js";
export { customerSatisfactionScoreFromCounts } from "./customerSatisfactionScoreFromCounts.js";
export { type LatestAnswers, latestAnswers } from "./latestAnswers.js";
export type { LatestAnswersOptions } from "./latestAnswersOptions.js";
export { netPromoterScoreAggregator } from "./netPromoterScoreAggregator.js";
export { netPromoterScoreAggregatorFor } from "./netPromoterScoreAggregatorFor.js";
export { netPromoterScoreFromCounts } from "./netPromoterScoreFromCounts.js";
