import type { Id } from "../stream/id.js";

/** One person's response to a survey: the number, and the reasons for it. */
export interface SurveyResponse {
  /** What tells it from the others. */
  readonly id: Id;
  /** The answer on the scale. */
  readonly score: number;
  /** What the person wrote. */
  readonly comment?: string | undefined;
  /** What the comment is about; it may be about several things. */
  readonly themes?: readonly string[] | undefined;
  /** The business area that the response is about. */
  readonly area?: string | undefined;
}
