// The KPIs of the family, written by `npm run generate`.

export { type CommentRateInput, commentRate } from "./commentRate.js";
export { type NetSentimentInput, netSentiment } from "./netSentiment.js";
export {
  type PositiveSentimentShareInput,
  positiveSentimentShare,
} from "./positiveSentimentShare.js";
export { type ResponseCountInput, responseCount } from "./responseCount.js";

// The other exports of the family, written by hand.

export type { AreaComment } from "./areaComment.js";
export { type AreaReport, type AreaReportOptions, areaReport } from "./areaReport.js";
export type { AreaRow } from "./areaRow.js";
export type { FeedbackOptions } from "./feedbackOptions.js";
export type { FeedbackReport } from "./feedbackReport.js";
export type { FeedbackScale } from "./feedbackScale.js";
export type { FeedbackTheme } from "./feedbackTheme.js";
export { feedbackThemes } from "./feedbackThemes.js";
export type { NetSentiment } from "./netSentiment.js";
export type { ResponseTotals } from "./responseTotals.js";
export { responseTotalsAggregator } from "./responseTotalsAggregator.js";
export { responseTotalsAggregatorFor } from "./responseTotalsAggregatorFor.js";
export type { ResponseTotalsState } from "./responseTotalsState.js";
export type { ScoreMeasures } from "./scoreMeasures.js";
export type { SuppressedArea } from "./suppressedArea.js";
export type { SuppressedTheme } from "./suppressedTheme.js";
export type { SurveyResponse } from "./surveyResponse.js";
export type { ThemeMeasures } from "./themeMeasures.js";
