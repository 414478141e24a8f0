import { isAbsent } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { isDateAlone } from "../kernel/timestamp.js";

/** How records give their times; `"unknown"` before any record has given one. */
export type TimesKind = "unknown" | "dates" | "instants";

/** How a record gives its time. */
export function timesKindOf(at: unknown): TimesKind {
  if (isAbsent(at)) return "unknown";
  return isDateAlone(at) ? "dates" : "instants";
}

/**
 * The kind of times that both have. Throws if one has dates and the other instants, since it is
 * unknown which of them is earlier.
 */
export function commonTimesKind(
  a: TimesKind,
  b: TimesKind,
  received: unknown,
  items: string,
  argument = "at",
): TimesKind {
  if (a === "unknown" || a === b) return b;
  if (b === "unknown") return a;
  const expected = a === "dates" ? "a date alone" : "a date with its time";
  throw new InputError(argument, received, `${expected}, as in the ${items} before it`);
}
