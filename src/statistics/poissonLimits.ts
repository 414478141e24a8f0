import { chiSquareBeyond } from "./chiSquare.js";

/**
 * Garwood's exact limits of the expected number of events. The share `tail` lies beyond each of
 * them.
 */
export function poissonLimits(
  count: number,
  tail: number,
): { readonly lower: number; readonly upper: number } {
  return {
    lower: count > 0 ? chiSquareBeyond(tail, 2 * count, false) / 2 : 0,
    upper: chiSquareBeyond(tail, 2 * count + 2, true) / 2,
  };
}
