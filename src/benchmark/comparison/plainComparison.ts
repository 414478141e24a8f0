import { InputError } from "../../kernel/inputError.js";

/**
 * A result as plain data: no negative zero, nothing undefined, and nothing of what was passed in.
 * Throws where a number in it is more than a double can hold.
 */
export function plainComparison<Result extends { readonly metric: string }>(
  result: Result,
): Result {
  const text = JSON.stringify(result, (_, part: unknown) => {
    if (typeof part === "number" && !Number.isFinite(part)) {
      throw new InputError(result.metric, part, "small enough for a double");
    }
    return part;
  });
  return JSON.parse(text) as Result;
}
