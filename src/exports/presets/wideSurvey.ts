import type { ExportPreset } from "../preset/exportPreset.js";
import { googleFormsResponses } from "./googleFormsResponses.js";
import { qualtricsResponses } from "./qualtricsResponses.js";
import { surveyMonkeyResponses } from "./surveyMonkeyResponses.js";
import { typeformResponses } from "./typeformResponses.js";

/**
 * The presets of surveys with a row for each response and a column for each question, of which
 * `readExport` takes the one that recognizes the file.
 *
 * @example
 * const rows = [["Timestamp", "How likely?"], ["9/16/2018 0:06:16", "9"], ["9/17/2018 8:30:00", ""]];
 * readExport(rows, wideSurvey, { columns: { score: "How likely?" } }).records; // [{ id: 1, at: "2018-09-16", score: 9 }]
 */
export const wideSurvey: readonly ExportPreset<"responses">[] = [
  qualtricsResponses,
  surveyMonkeyResponses,
  typeformResponses,
  googleFormsResponses,
];
