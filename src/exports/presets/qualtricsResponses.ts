import type { ExportPreset } from "../preset/exportPreset.js";

/**
 * Responses of Qualtrics that are finished and no preview of the survey's author.
 *
 * The option `columns` names the question: `{ columns: { score: "Q1", comment: "Q2" } }`.
 *
 * @example
 * qualtricsResponses.rowsAfterHeader; // 2
 */
export const qualtricsResponses: ExportPreset<"responses"> = {
  id: "qualtricsResponses",
  title: "Qualtrics, responses",
  records: "responses",
  header: ["StartDate", "RecordedDate", "Status", "Finished", "ResponseId"],
  rowsAfterHeader: 2,
  rows: [
    {
      column: "Status",
      keep: ["IP Address", "0", "Imported", "4", "Offline", "16"],
      drop: ["Survey Preview", "1", "Survey Test", "2", "Spam", "8"],
    },
    { column: "Finished", keep: ["True", "1"], drop: ["False", "0"] },
  ],
  needsOneOf: ["score", "comment"],
  fields: {
    id: "ResponseId",
    at: { column: "RecordedDate", timeZone: "header" },
    score: {},
    comment: { optional: true },
    area: { optional: true },
  },
};
