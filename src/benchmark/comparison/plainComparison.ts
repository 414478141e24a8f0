import { InputError } from "../../kernel/inputError.js";

/**
 * A copy of a result that JSON can hold, and that shares no object with the arguments of the
 * caller.
 *
 * Fields that are undefined are left out, a negative zero becomes zero, and a number that is not
 * finite throws an InputError.
 */
export function plainComparison<Result extends { readonly metric: string | null }>(
  result: Result,
): Result {
  return plainCopy(result, result.metric ?? "result") as Result;
}

function plainCopy(part: unknown, metric: string): unknown {
  if (typeof part === "number") {
    if (Number.isFinite(part)) return part + 0;
    throw new InputError(metric, part, "small enough for a double");
  }
  if (Array.isArray(part)) return part.map((item) => plainCopy(item, metric));
  if (typeof part !== "object" || part === null) return part;
  const fields = Object.entries(part).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([name, field]) => [name, plainCopy(field, metric)]));
}
