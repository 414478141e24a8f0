import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Fraction } from "../kernel/fraction.js";
import { proportion } from "../kernel/proportion.js";

/** What {@link commentRate} is computed from. */
export interface CommentRateInput extends Defined {
  /** Responses to the survey. */
  readonly responses: Count;
  /** Responses among them that have a comment. */
  readonly comments: Count;
}

/**
 * The share of survey responses that have a comment.
 *
 *     comment rate = comments / responses
 *
 * People who write a comment differ from people who do not. So if the rate is low, the themes of the
 * comments say little about all respondents.
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
    definitionOf(input),
  );
}
