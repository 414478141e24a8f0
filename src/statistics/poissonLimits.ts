import { chiSquareQuantile } from "./chiSquare.js";

/** Garwood's exact limits of what a count of events was to be expected, for a count from 1 up. */
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
