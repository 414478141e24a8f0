import type { Ratio } from "../kernel/ratio.js";
import type { Spread } from "../kernel/spread.js";
import { effectiveUnits } from "./effectiveUnits.js";

/** How a ratio of sums over independent units varies; it is not yet multiplied by the scale. */
export interface RatioSpread {
  readonly ratio: number;
  /** The number of units of equal size that would show as much. */
  readonly units: number;
  /** The standard error of the ratio, by the delta method; 0 if all units are alike. */
  readonly error: number;
}

/**
 * The spread of the ratio of a measure over at least 2 units. One unit may hold most of the
 * denominator, so that the others hardly count.
 */
export function ratioSpread({ numerator, denominator }: Ratio, spread: Spread): RatioSpread {
  const { numeratorSquares, denominatorSquares, products } = spread;
  const ratio = numerator / denominator;
  const units = effectiveUnits(denominator, denominatorSquares, spread);
  const squares = numeratorSquares + ratio * ratio * denominatorSquares;
  const left = squares - 2 * ratio * products;
  // A remainder this small is not variation: it is the rounding error of sums that cancel.
  const residuals = left > 1e-13 * squares ? left : 0;
  return { ratio, units, error: Math.sqrt((residuals * units) / (units - 1)) / denominator };
}
