import { count } from "../kernel/check.js";
import type { Count } from "../kernel/count.js";
import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import type { Total } from "../kernel/total.js";
import { total } from "../kernel/total.js";

/** What {@link responseCount} is computed from. */
export interface ResponseCountInput extends Defined {
  /** Responses to the survey. */
  readonly responses: Count;
}

/**
 * How many responses to a survey there were.
 *
 *     response count = responses
 *
 * @returns A whole number from 0 up.
 * @throws {@link InputError} If the count is not a whole number from 0 up.
 *
 * @example
 * responseCount({ responses: 200 }).value; // 200
 */
export function responseCount(input: ResponseCountInput): Total<"responseCount"> {
  return total(
    { metric: "responseCount", unit: "number", better: "higher", additive: "always" },
    count(input, "responses"),
    definitionOf(input),
  );
}
