import type { Id } from "../kernel/id.js";

/** One person's response to a survey: a score, the reasons for it, or both. */
export interface SurveyResponse {
  /** The id of the response, which no other response has. */
  readonly id: Id;
  /**
   * The answer on the scale of the survey. A response without a score counts only in measures that
   * do not need it.
   */
  readonly score?: number | null | undefined;
  /** What the person wrote. */
  readonly comment?: string | null | undefined;
  /** The themes of the comment: `["delivery", "price"]`. */
  readonly themes?: readonly string[] | null | undefined;
  /** The business area that the response is about. */
  readonly area?: string | null | undefined;
}
