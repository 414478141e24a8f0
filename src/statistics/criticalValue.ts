import type { Certainty } from "./certainty.js";
import { studentQuantile } from "./student.js";

/** The largest value, so that its square times a square stays a double. */
const largest = 1e70;

/**
 * The number of standard errors to each side of an estimate within which the share `level` of
 * Student's t lies.
 *
 * @param freedom - The degrees of freedom of the standard error, infinite if it is not estimated.
 */
export function criticalValue({ level, standardErrors }: Certainty, freedom: number): number {
  if (!Number.isFinite(freedom)) return standardErrors;
  // The lower tail is used, since for a level near 1 the upper tail would round to 1.
  return Math.min(-studentQuantile((1 - level) / 2, freedom), largest);
}
