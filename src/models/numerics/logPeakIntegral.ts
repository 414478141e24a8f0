import { gaussLegendre } from "./gaussLegendre.js";

/** A function with one peak, given by its logarithm, which is concave and has no pole closer to the real line than π. */
interface Peak {
  readonly logarithm: (point: number) => number;
  /** The first derivative of the logarithm. */
  readonly slope: (point: number) => number;
  /** The second derivative of the logarithm times -1. */
  readonly curvature: (point: number) => number;
  /** The point between `from` and `to` at which the function is largest. */
  readonly mode: number;
  /** The bounds of the integral, which may be infinite. */
  readonly from: number;
  readonly to: number;
}

/** The logarithm of the integral of a function with one peak; the integral has a relative error below 1e-13. */
export function logPeakIntegral(peak: Peak): number {
  const height = peak.logarithm(peak.mode);
  return height + Math.log(side(peak, height, 1) + side(peak, height, -1));
}

/** Integrates from the peak to one side, in panels narrow enough for the quadrature, until a panel adds nothing. */
function side(peak: Peak, height: number, sign: 1 | -1): number {
  const { points, weights } = gaussLegendre(32);
  const far = sign * (sign > 0 ? peak.to : peak.from);
  let walked = sign * peak.mode;
  let sum = 0;
  while (walked < far) {
    const bend = Math.sqrt(peak.curvature(sign * walked));
    const steepness = Math.abs(peak.slope(sign * walked));
    const width = Math.min(2, 6 / bend, 20 / steepness, far - walked);
    let part = 0;
    for (let i = 0; i < points.length; i += 1) {
      const point = sign * (walked + width * (points[i] as number));
      part += (weights[i] as number) * Math.exp(peak.logarithm(point) - height);
    }
    sum += part * width;
    if (!(part * width > 1e-17 * sum)) break;
    walked += width;
  }
  return sum;
}
