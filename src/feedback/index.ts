export {
  type AreaComment,
  type AreaReport,
  type AreaReportOptions,
  type AreaRow,
  areaReport,
  type SuppressedArea,
} from "./areaReport.js";
export { type CommentRateInput, commentRate } from "./commentRate.js";
export type { FeedbackScale } from "./feedbackScoring.js";
export {
  type FeedbackOptions,
  type FeedbackReport,
  type FeedbackTheme,
  feedbackThemes,
  type SuppressedTheme,
} from "./feedbackThemes.js";
export { type NetSentiment, type NetSentimentInput, netSentiment } from "./netSentiment.js";
export {
  type PositiveSentimentShareInput,
  positiveSentimentShare,
} from "./positiveSentimentShare.js";
export {
  type ResponseTotals,
  type ResponseTotalsState,
  responseTotalsAggregator,
} from "./responseTotalsAggregator.js";
export type { ScoreMeasures } from "./scoreMeasures.js";
export type { SurveyResponse } from "./surveyResponse.js";
export type { ThemeMeasures } from "./themeMeasures.js";
