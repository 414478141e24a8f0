import { betaFront } from "../../kernel/incompleteBeta.js";
import { integralOverLine } from "./integralOverLine.js";

/**
 * The mean of a function of p, where p follows the beta distribution with shapes a and b.
 *
 * The function must be convex and fall with p. Its value at 0 is `atNone`, and beyond about
 * p = 1 / atNone it is close to 1 / p. The integral is taken over the logit of p.
 */
export function meanOverChances(
  a: number,
  b: number,
  valueAt: (p: number) => number,
  atNone: number,
): number {
  const atAll = valueAt(1);
  // A small shape has a very long tail. There the value at the end of the tail (or the line
  // through both ends, if both tails are long) is subtracted from the function before it is
  // integrated. The mean of what was subtracted is known exactly and is added back.
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
