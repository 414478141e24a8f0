import type { Fields } from "../kernel/fields.js";

import { InputError } from "../kernel/inputError.js";
import { levelOf, standardErrorsFor } from "../kernel/level.js";

/**
 * How certain intervals must be. It is read from the options once, and then used for all intervals.
 */
export interface Certainty {
  /** The confidence level. */
  readonly level: number;
  /**
   * The number of standard errors to each side of the mean within which that share of a normal
   * distribution lies.
   */
  readonly standardErrors: number;
  /** Whether the caller vouches that a rate counts independent trials. */
  readonly independent: boolean;
}

/** Reads the options `level` and `independent`. */
export function readCertainty(options: Fields<"level" | "independent">): Certainty {
  const level = levelOf(options);
  const independent = options?.independent ?? false;
  if (typeof independent === "boolean") {
    return { level, standardErrors: standardErrorsFor(level), independent };
  }
  throw new InputError("independent", independent, "true or false");
}
