import { checkOptions } from "./check.js";
import type { Fields } from "./fields.js";
import { InputError } from "./inputError.js";
import { normalQuantile } from "./normal.js";

/** The level that the options name. Default 0.95. */
export function levelOf(options: Fields<"level">): number {
  checkOptions(options ?? undefined);
  const level = (options?.level ?? 0.95) as number;
  if (Number.isFinite(level) && level > 0 && level < 1) return level;
  throw new InputError("level", level, "between 0 and 1, and neither of them (95 % is 0.95)");
}

/**
 * The number of standard errors to each side of the mean within which the share `level` of a normal
 * distribution lies.
 */
export function standardErrorsFor(level: number): number {
  // The lower tail is used, since for a level near 1 the upper tail would round to 1.
  return -normalQuantile((1 - level) / 2);
}
