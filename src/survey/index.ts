export type { NetPromoterCounts, NetPromoterScore } from "../kernel/netPromoters.js";
export type { AnswerCounts } from "./answerCounts.js";
export type { AnswerTally } from "./answerTally.js";
export type { CustomerEffortOptions } from "./customerEffortOptions.js";
export { type CustomerEffortScore, customerEffortScore } from "./customerEffortScore.js";
export { customerEffortScoreAggregator } from "./customerEffortScoreAggregator.js";
export { customerEffortScoreFromCounts } from "./customerEffortScoreFromCounts.js";
export type { CustomerSatisfactionOptions } from "./customerSatisfactionOptions.js";
export {
  type CustomerSatisfactionScore,
  customerSatisfactionScore,
} from "./customerSatisfactionScore.js";
export { customerSatisfactionScoreAggregator } from "./customerSatisfactionScoreAggregator.js";
export { customerSatisfactionScoreFromCounts } from "./customerSatisfactionScoreFromCounts.js";
export { netPromoterScore } from "./netPromoterScore.js";
export { netPromoterScoreAggregator } from "./netPromoterScoreAggregator.js";
export { netPromoterScoreFromCounts } from "./netPromoterScoreFromCounts.js";
export { type SurveyCompletionRateInput, surveyCompletionRate } from "./surveyCompletionRate.js";
export { type SurveyResponseRateInput, surveyResponseRate } from "./surveyResponseRate.js";
