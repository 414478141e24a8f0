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
  if (p <= 0) return 0;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  const shape = freedom / 2;
  const isUpper = p > 0.5;
  // The approximation of Wilson and Hilferty (1931), and a lower bound of x.
  const wilsonHilferty =
    shape * (1 - 1 / (9 * shape) + normalQuantile(p) / (3 * Math.sqrt(shape))) ** 3;
  const least = Math.exp((Math.log(p) + logGamma(shape + 1)) / shape);
  return (
    2 *
    pointOfShare(
      (x) => incompleteGamma(shape, x, isUpper),
      (x) => gammaFront(shape, x),
      isUpper,
      isUpper ? 1 - p : p,
      Math.max(wilsonHilferty, least, Number.MIN_VALUE),
    )
  );
}
