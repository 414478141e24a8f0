import { gammaFront, incompleteGamma } from "./incompleteGamma.js";
import { pointOfShare } from "./pointOfShare.js";

/** P(Z > z) for a standard normal Z. It keeps its digits where z is large and the result is small. */
export function normalTail(z: number): number {
  const tail = incompleteGamma(0.5, (z * z) / 2, true) / 2;
  return z < 0 ? 1 - tail : tail;
}

/** P(Z <= z) for a standard normal Z. */
export function normalDistribution(z: number): number {
  return normalTail(-z);
}

/** The z with P(Z <= z) = p. */
export function normalQuantile(p: number): number {
  const tail = p < 0.5 ? p : 1 - p;
  const isUpper = tail < 0.25;
  const wanted = isUpper ? tail : 0.5 - tail;
  if (tail === 0) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (wanted === 0) return 0;
  const z = pointOfShare(
    (point) => incompleteGamma(0.5, (point * point) / 2, isUpper) / 2,
    (point) => gammaFront(0.5, (point * point) / 2),
    isUpper,
    wanted,
    isUpper ? roughly(tail) : wanted * Math.sqrt(2 * Math.PI),
  );
  return p < 0.5 ? -z : z;
}

/**
 * An approximation of the z with P(Z > z) = tail, for a tail up to 0.5, with an error below 0.0005.
 * It is formula 26.2.23 of Abramowitz and Stegun.
 */
function roughly(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  return (
    t -
    (2.515517 + t * (0.802853 + t * 0.010328)) /
      (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
  );
}
