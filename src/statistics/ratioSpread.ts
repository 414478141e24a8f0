import type { Ratio } from "../kernel/ratio.js";
import type { Spread } from "../kernel/spread.js";

/**
 * A ratio of two means over independent units, not yet multiplied by the scale, and how the two
 * means vary.
 */
export interface RatioSpread {
  readonly ratio: number;
  readonly units: number;
  /** The standard error of the ratio, by the delta method; 0 if all units are alike. */
  readonly error: number;
  /** The mean of the units' parts of the denominator. */
  readonly mean: number;
  /** The variance of that mean. */
  readonly denominatorVariance: number;
  /** The covariance of that mean with the mean of the units' parts of the numerator. */
  readonly covariance: number;
}

/** The spread of the ratio of a measure over at least 2 units. */
export function ratioSpread(
  { numerator, denominator }: Ratio,
  { units, numeratorSquares, denominatorSquares, products }: Spread,
): RatioSpread {
  const ratio = numerator / denominator;
  const squares = numeratorSquares + ratio * ratio * denominatorSquares;
  const left = squares - 2 * ratio * products;
  // A remainder this small is not variation: it is the rounding error of sums that cancel.
  const residuals = left > 1e-13 * squares ? left : 0;
  const pairs = units * (units - 1);
  return {
    ratio,
    units,
    error: Math.sqrt((residuals * units) / (units - 1)) / denominator,
    mean: denominator / units,
    denominatorVariance: (denominatorSquares - denominator * (denominator / units)) / pairs,
    covariance: (products - numerator * (denominator / units)) / pairs,
  };
}
