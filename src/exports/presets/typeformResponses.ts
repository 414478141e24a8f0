import type { ExportPreset } from "../preset/exportPreset.js";

/**
 * Responses of Typeform, whose times are UTC. The option `columns` names the question.
 *
 * @example
 * typeformResponses.fields.at.timeZone; // "UTC"
 */
export const typeformResponses: ExportPreset<"responses"> = {
  id: "typeformResponses",
  title: "Typeform, responses",
  records: "responses",
  header: ["#", "Start Date (UTC)", "Submit Date (UTC)", "Network ID"],
  needsOneOf: ["score", "comment"],
  fields: {
    id: "#",
    at: { column: "Submit Date (UTC)", timeZone: "UTC" },
    score: {},
    comment: { optional: true },
    area: { optional: true },
  },
};
