import type { Fraction } from "../kernel/measure.js";
import { proportion } from "../kernel/proportion.js";

/** What {@link commentRate} is computed from. */
export interface CommentRateInput {
  /** Responses to the survey. */
  readonly responses: number;
  /** Those among them that carry a comment. */
  readonly comments: number;
}

/**
 * The share of survey responses that carry a comment.
 *
 *     comment rate = comments / responses
 *
 * Those who write are not like those who do not: themes say little of the rest where this is low.
 *
 * @returns A fraction from 0 to 1; `null` without responses.
 * @throws {@link InputError} If a count is not a whole number from 0 up, or there are more comments than responses.
 *
 * @example
 * commentRate({ responses: 200, comments: 64 }).percent; // 32
 */
export function commentRate(input: CommentRateInput): Fraction<"commentRate"> {
  return proportion(
    {
      metric: "commentRate",
      kind: "proportion",
      unit: "fraction",
      better: "neither",
      additive: "always",
    },
    input,
    "comments",
    "responses",
  );
}
