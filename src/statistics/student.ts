import { betaFront, incompleteBeta } from "../kernel/incompleteBeta.js";
import { normalQuantile } from "../kernel/normal.js";
import { pointOfShare } from "../kernel/pointOfShare.js";

/** P(T <= t) for Student's t with `freedom` degrees of freedom, which need not be whole. */
export function studentDistribution(t: number, freedom: number): number {
  const tail = shareNextToZero(t, freedom, true);
  return t > 0 ? 1 - tail : tail;
}

/** The t with P(T <= t) = p. */
export function studentQuantile(p: number, freedom: number): number {
  const z = Math.abs(normalQuantile(p));
  const tail = p < 0.5 ? p : 1 - p;
  const isUpper = tail < 0.25;
  if (z === 0 || z === Number.POSITIVE_INFINITY) return p < 0.5 ? -z : z;
  // The inverse of the approximation of Wallace (1959), which turns t into z.
  const stretched = (z * (8 * freedom + 3)) / (8 * freedom + 1);
  const t = pointOfShare(
    (point) => shareNextToZero(point, freedom, isUpper),
    (point) => {
      const [far, near] = parts(point, freedom);
      return betaFront(0.5, freedom / 2, far, near);
    },
    isUpper,
    isUpper ? tail : 0.5 - tail,
    Math.min(Math.sqrt(freedom * Math.expm1(stretched ** 2 / freedom)), 1e150),
  );
  return p < 0.5 ? -t : t;
}

/** The share beyond t on its side of 0, or the share between 0 and t. */
function shareNextToZero(t: number, freedom: number, isUpper: boolean): number {
  const [far, near] = parts(t, freedom);
  const share = isUpper
    ? incompleteBeta(freedom / 2, 0.5, near, far)
    : incompleteBeta(0.5, freedom / 2, far, near);
  return share / 2;
}

/** t² and the freedom as shares of their sum, because t² itself may be too large for a double. */
function parts(t: number, freedom: number): readonly [far: number, near: number] {
  const ratio = (t / freedom) * t;
  return [1 / (1 + 1 / ratio), 1 / (1 + ratio)];
}
