import { iterable } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { placed } from "../kernel/placed.js";
import { checkId, type Id } from "../stream/id.js";
import { emptyIdIndex, numberOf } from "../stream/idIndex.js";
import { type FeedbackScoring, scoreOn } from "./feedbackScoring.js";
import type { SurveyResponse } from "./surveyResponse.js";

/** A response that has been checked. */
export interface ReadResponse {
  readonly id: Id;
  readonly score: number;
  /** Empty where there is none. */
  readonly comment: string;
  /** Each named once. */
  readonly themes: readonly string[];
  readonly area: string | undefined;
}

/** The responses, each checked; an error names the position of the one that cannot be right. */
export function readResponses(
  responses: Iterable<SurveyResponse>,
  { scores }: FeedbackScoring,
): ReadResponse[] {
  const ids = emptyIdIndex();
  return Array.from(iterable("responses", responses), (response, position) => {
    try {
      const read = readResponse(response, scores);
      // Rows of one response and many themes would count its score many times.
      if (numberOf(ids, read.id) !== position) {
        throw new InputError("id", read.id, "there once, with all its themes in one list");
      }
      return read;
    } catch (error) {
      throw placed(error, `responses[${position}]`);
    }
  });
}

/** A response, checked. */
export function readResponse(
  response: Partial<SurveyResponse> | null | undefined,
  scores: readonly number[],
): ReadResponse {
  const { id, score, comment = "", themes = [], area } = response ?? {};
  checkId("id", id);
  if (typeof comment !== "string") throw new InputError("comment", comment, "a string");
  if (area !== undefined) checkName("area", area);
  return {
    id,
    score: scoreOn(scores, score as number),
    comment,
    themes: themesOf(themes),
    area,
  };
}

function themesOf(themes: readonly string[]): string[] {
  if (!Array.isArray(themes)) throw new InputError("themes", themes, "a list of strings");
  const unnamed = themes.findIndex((theme) => !isName(theme));
  if (unnamed >= 0) checkName(`themes[${unnamed}]`, themes[unnamed]);
  return [...new Set(themes as string[])];
}

function checkName(argument: string, value: unknown): void {
  if (!isName(value)) throw new InputError(argument, value, "a string that is not blank");
}

function isName(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
