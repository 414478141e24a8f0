import type { SurveyResponse } from "../../feedback/surveyResponse.js";

/** A response to a survey as an export gives it: a {@link SurveyResponse} with its time. */
export interface ExportedResponse extends SurveyResponse {
  /** When it was given. */
  readonly at?: string | number;
}
