import type { ExportPreset } from "../preset/exportPreset.js";

/**
 * Responses of Google Forms. The option `columns` names the question; the id is the place of the row.
 *
 * Its only column of its own is Timestamp, which other files have too, so it is not among
 * `exportPresets`.
 *
 * @example
 * googleFormsResponses.fields.id.place; // true
 */
export const googleFormsResponses: ExportPreset<"responses"> = {
  id: "googleFormsResponses",
  title: "Google Forms, responses",
  records: "responses",
  header: ["Timestamp"],
  needsOneOf: ["score", "comment"],
  fields: {
    id: { place: true },
    at: "Timestamp",
    score: {},
    comment: { optional: true },
    area: { optional: true },
  },
};
