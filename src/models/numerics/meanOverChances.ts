import { betaFront } from "../../kernel/incompleteBeta.js";
import { integralOverLine } from "./integralOverLine.js";

/**
 * The mean, over beta variates p with shapes a and b, of something that is convex and falls with p.
 *
 * `atNone` is what it is at p = 0, and from about 1 / atNone on it is as good as 1 / p. By the
 * integral over the logit of p.
 */
export function meanOverChances(
  a: number,
  b: number,
  valueAt: (p: number) => number,
  atNone: number,
): number {
  const atAll = valueAt(1);
  // A small shape leaves so long a tail that the value at its end is taken out, and known exactly.
  const [isLowLong, isHighLong] = [a < 0.06, b < 0.06];
  const low = isLowLong ? atNone : isHighLong ? atAll : 0;
  const high = isHighLong ? atAll : low;
  const [lowShape, highShape] = [isLowLong ? a + 1 : a, isHighLong ? b + 1 : b];
  const width = Math.sqrt(1 / lowShape + 1 / highShape);
  const middle = Math.log(lowShape / highShape);
  const center = lowShape < 1 ? Math.min(middle, -Math.log(atNone)) : middle;
  const rest = integralOverLine((point) => {
    const logit = center + width * Math.sinh(point);
    const [p, q] = [1 / (1 + Math.exp(-logit)), 1 / (1 + Math.exp(logit))];
    if (p < 1e-300 || q < 1e-300) return 0;
    const more = valueAt(p) - (low * q + high * p);
    return more * betaFront(a, b, p, q) * width * Math.cosh(point);
  });
  return Math.max(atAll, (low * b + high * a) / (a + b) + rest);
}
