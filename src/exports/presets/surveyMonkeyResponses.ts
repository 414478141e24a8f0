import type { ExportPreset } from "../preset/exportPreset.js";

/**
 * Responses of SurveyMonkey. The option `columns` names the question.
 *
 * @example
 * surveyMonkeyResponses.rowsAfterHeader; // 1
 */
export const surveyMonkeyResponses: ExportPreset<"responses"> = {
  id: "surveyMonkeyResponses",
  title: "SurveyMonkey, responses",
  records: "responses",
  header: ["Respondent ID", "Collector ID", "Start Date", "End Date"],
  rowsAfterHeader: 1,
  needsOneOf: ["score", "comment"],
  fields: {
    id: "Respondent ID",
    at: "End Date",
    score: {},
    comment: { optional: true },
    area: { optional: true },
  },
};
