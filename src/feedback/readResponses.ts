import { iterable } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { placed } from "../kernel/placed.js";
import { emptyIdIndex, numberOf } from "../stream/idIndex.js";
import type { FeedbackScoring } from "./feedbackScoring.js";
import { type ReadResponse, readResponse } from "./readResponse.js";
import type { SurveyResponse } from "./surveyResponse.js";

/** Checks responses. An error names the position of the invalid response. */
export function readResponses(
  responses: Iterable<SurveyResponse>,
  { scores }: FeedbackScoring,
): ReadResponse[] {
  const ids = emptyIdIndex();
  return Array.from(iterable("responses", responses), (response, position) => {
    try {
      const read = readResponse(response, scores);
      // If a response had one row for each of its themes, its score would count several times.
      if (numberOf(ids, read.id) !== position) {
        throw new InputError("id", read.id, "there once, with all its themes in one list");
      }
      return read;
    } catch (error) {
      throw placed(error, `responses[${position}]`);
    }
  });
}
