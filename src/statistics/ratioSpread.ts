import type { Ratio, Spread } from "../kernel/measure.js";

/** A ratio of two means over independent units, unscaled, and how the two means vary. */
export interface RatioSpread {
  readonly ratio: number;
  readonly units: number;
  /** The standard error of the ratio, by the delta method; 0 where no unit differs from the others. */
  readonly error: number;
  /** The mean of the units' parts of the denominator. */
  readonly mean: number;
  /** The variance of that mean. */
  readonly denominatorVariance: number;
  /** Its covariance with the mean of the parts of the numerator. */
  readonly covariance: number;
}

/** Reads the spread of a measure; there are 2 units or more. */
export function ratioSpread(
  { numerator, denominator }: Ratio,
  { units, numeratorSquares, denominatorSquares, products }: Spread,
): RatioSpread {
  const ratio = numerator / denominator;
  const squares = numeratorSquares + ratio * ratio * denominatorSquares;
  const left = squares - 2 * ratio * products;
  // What rounding leaves of sums that cancel is no variation.
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
