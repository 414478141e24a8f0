import type { Aggregator } from "../stream/aggregator.js";
import type { ResponseTotals } from "./responseTotals.js";
import { responseTotalsAggregatorFor } from "./responseTotalsAggregatorFor.js";
import type { ResponseTotalsState } from "./responseTotalsState.js";
import type { SurveyResponse } from "./surveyResponse.js";

/**
 * The totals of survey responses, in one pass: responses, comments, and the count of each score.
 *
 * Scores may be on any scale within 0 to 10. A response without a score counts in `responses`,
 * `comments` and `withoutScore`, but in no count of a score. Ids are not kept, so a response that
 * comes twice counts twice. The totals need no spread, since intervals follow from the counts of
 * the scores.
 *
 * @throws {@link InputError} When it runs, if a response is invalid.
 *
 * @example
 * const responses = [
 *   { id: 1, score: 5, comment: "Quick and kind." },
 *   { id: 2, score: 2, comment: " " },
 *   { id: 3, score: 4 },
 * ];
 * const totals = aggregate(responses, responseTotalsAggregator);
 * totals.counts; // { 2: 1, 4: 1, 5: 1 }
 * commentRate(totals).value; // 0.3333333333333333
 * customerSatisfactionScoreFromCounts(totals.counts).value; // 0.6666666666666666
 */
export const responseTotalsAggregator: Aggregator<
  SurveyResponse,
  ResponseTotalsState,
  ResponseTotals
> = /* @__PURE__ */ responseTotalsAggregatorFor({});
