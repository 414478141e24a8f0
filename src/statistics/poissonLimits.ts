import { chiSquareQuantile } from "./chiSquare.js";

/** Garwood's exact limits of the expected number of events, by a count of at least 1. */
export function poissonLimits(
  count: number,
  level: number,
): { readonly lower: number; readonly upper: number } {
  const tail = (1 - level) / 2;
  return {
    lower: chiSquareQuantile(tail, 2 * count) / 2,
    upper: chiSquareQuantile(1 - tail, 2 * count + 2) / 2,
  };
}
