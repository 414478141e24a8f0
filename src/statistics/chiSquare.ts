import { gammaFront, incompleteGamma } from "../kernel/incompleteGamma.js";
import { logGamma } from "../kernel/logGamma.js";
import { normalQuantile } from "../kernel/normal.js";
import { pointOfShare } from "../kernel/pointOfShare.js";

/** P(X <= x) for the chi-square distribution with `freedom` degrees of freedom. */
export function chiSquareDistribution(x: number, freedom: number): number {
  return incompleteGamma(freedom / 2, x / 2, false);
}

/** The x with P(X <= x) = p. */
export function chiSquareQuantile(p: number, freedom: number): number {
  return p > 0.5
    ? chiSquareBeyond(1 - p, freedom, true)
    : chiSquareBeyond(Math.max(p, 0), freedom, false);
}

/**
 * The x that cuts a tail off the distribution, above it or below it; the tail is at most a half.
 */
export function chiSquareBeyond(tail: number, freedom: number, isUpper: boolean): number {
  if (tail <= 0) return isUpper ? Number.POSITIVE_INFINITY : 0;
  const shape = freedom / 2;
  const deviations = normalQuantile(tail) * (isUpper ? -1 : 1);
  // The search starts from the approximation of Wilson and Hilferty (1931), or from a lower bound
  // of x if that is larger.
  const wilsonHilferty = shape * (1 - 1 / (9 * shape) + deviations / (3 * Math.sqrt(shape))) ** 3;
  const below = isUpper ? 1 - tail : tail;
  const least = Math.exp((Math.log(below) + logGamma(shape + 1)) / shape);
  return (
    2 *
    pointOfShare(
      (x) => incompleteGamma(shape, x, isUpper),
      (x) => gammaFront(shape, x),
      isUpper,
      tail,
      Math.max(wilsonHilferty, least, Number.MIN_VALUE),
    )
  );
}
