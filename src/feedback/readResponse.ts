import { isAbsent } from "../kernel/check.js";
import { checkId, type Id } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import { scoreOn } from "./feedbackScoring.js";
import type { SurveyResponse } from "./surveyResponse.js";

/** A response that has been checked. */
export interface ReadResponse {
  readonly id: Id;
  /** The score; `undefined` if there is no score. */
  readonly score: number | undefined;
  /** The comment; an empty string if there is no comment. */
  readonly comment: string;
  /** The themes, without repetitions. */
  readonly themes: readonly string[];
  readonly area: string | undefined;
}

/**
 * Checks a response, and fills in what it leaves out. Throws if a field is invalid, or the score is
 * not one of `scores`.
 */
export function readResponse(
  response: Partial<SurveyResponse> | null | undefined,
  scores: readonly number[],
): ReadResponse {
  const { id, score } = response ?? {};
  const comment: unknown = response?.comment ?? "";
  const themes = response?.themes ?? [];
  const area = response?.area ?? undefined;
  checkId("id", id);
  if (typeof comment !== "string") throw new InputError("comment", comment, "a string");
  if (area !== undefined) checkName("area", area);
  return {
    id,
    score: isAbsent(score) ? undefined : scoreOn(scores, score),
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
