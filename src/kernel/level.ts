import { checkOptions, type Fields } from "./check.js";
import { InputError } from "./inputError.js";
import { normalQuantile } from "./normal.js";

/** How sure an interval is to be. */
export interface LevelOption {
  /** How often such limits hold the true value, between 0 and 1; 0.95 where it is left out. */
  readonly level?: number | undefined;
}

/** The level that the options name: 0.95 where they name none. */
export function levelOf(options: Fields<"level">): number {
  checkOptions(options ?? undefined);
  const level = options?.level === undefined ? 0.95 : (options.level as number);
  if (Number.isFinite(level) && level > 0 && level < 1) return level;
  throw new InputError("level", level, "between 0 and 1, and neither of them (95 % is 0.95)");
}

/** How many standard errors to each side hold the share `level` of a normal distribution. */
export function standardErrorsFor(level: number): number {
  // By the lower tail: near 1 the upper one would round to 1.
  return -normalQuantile((1 - level) / 2);
}
