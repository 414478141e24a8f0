import { InputError } from "../kernel/inputError.js";
import { checkId, type Id } from "../stream/id.js";
import { scoreOn } from "./feedbackScoring.js";
import type { SurveyResponse } from "./surveyResponse.js";

/** A response that has been checked. */
export interface ReadResponse {
  readonly id: Id;
  readonly score: number;
  /** The comment; an empty string if there is no comment. */
  readonly comment: string;
  /** The themes, without repetitions. */
  readonly themes: readonly string[];
  readonly area: string | undefined;
}

/** Checks a response, and fills in what it leaves out. */
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
