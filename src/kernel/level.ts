import { checkOptions } from "./check.js";
import type { Fields } from "./fields.js";
import { InputError } from "./inputError.js";
import { normalQuantile } from "./normal.js";

/** The level that the options name. Default 0.95. */
export function levelOf(options: Fields<"level">): number {
  checkOptions(options ?? undefined);
  const level = options?.level === undefined ? 0.95 : (options.level as number);
  if (Number.isFinite(level) && level > 0 && level < 1) return level;
  throw new InputError("level", level, "between 0 and 1, and neither of them (95 % is 0.95)");
}

/** How many standard errors to each side of the mean hold the share `level` of a normal distribution. */
export function standardErrorsFor(level: number): number {
  // By the lower tail: near 1 the upper one would round to 1.
  return -normalQuantile((1 - level) / 2);
}
