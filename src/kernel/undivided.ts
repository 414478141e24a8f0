import { type Exact, sign } from "./exact.js";
import type { Reason } from "./reason.js";

/** Why one number cannot be divided by another; `undefined` if it can. */
export function undivided(numerator: Exact, denominator: Exact): Reason | undefined {
  if (sign(denominator) !== 0) return undefined;
  return sign(numerator) === 0 ? "no-data" : "zero-denominator";
}
