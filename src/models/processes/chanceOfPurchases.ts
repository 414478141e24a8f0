import { logGamma, stirlingRemainder } from "../../kernel/logGamma.js";
import type { ParetoNbdParameters } from "../model/paretoNbdParameters.js";
import { logPeakIntegral } from "../numerics/logPeakIntegral.js";

/**
 * The probability under Pareto/NBD that a new customer makes an exact number of repeat purchases, at
 * least one, within a time above 0.
 *
 * It is the sum of two parts: the customer is still alive, or left at some time y after the purchases.
 * As a function of the logarithm of y, the integrand of the second part has one peak.
 * Source: Fader and Hardie (2005), A note on deriving the Pareto/NBD model.
 */
export function chanceOfPurchases(
  { r, alpha, s, beta }: ParetoNbdParameters,
  purchases: number,
  time: number,
): number {
  const shape = r + purchases;
  // For large r the logarithms of the gamma functions cancel almost completely. Stirling's series
  // gives their difference, minus purchases * log(r), with all its digits.
  const ways =
    (shape - 0.5) * Math.log1p(purchases / r) -
    purchases +
    stirlingRemainder(shape) -
    stirlingRemainder(r) -
    logGamma(purchases + 1);
  const exactly = (y: number): number =>
    ways - r * Math.log1p(y / alpha) + purchases * Math.log(r / (1 + alpha / y));
  const share = (scale: number, point: number): number => 1 / (1 + scale * Math.exp(-point));
  const left = logPeakIntegral({
    logarithm: (point) => {
      const y = Math.exp(point);
      return exactly(y) + point - (s + 1) * Math.log1p(y / beta);
    },
    slope: (point) => purchases + 1 - shape * share(alpha, point) - (s + 1) * share(beta, point),
    curvature: (point) => {
      const [byAlpha, byBeta] = [share(alpha, point), share(beta, point)];
      return shape * byAlpha * (1 - byAlpha) + (s + 1) * byBeta * (1 - byBeta);
    },
    mode: Math.log(Math.min(time, flatPoint(r + s, alpha * (purchases - s) + beta * (1 - r)))),
    from: Number.NEGATIVE_INFINITY,
    to: Math.log(time),
  });
  const stayed = exactly(time) - s * Math.log1p(time / beta);
  return Math.exp(stayed) + Math.exp(left + Math.log(s / beta));

  /**
   * The y at which the slope is 0. It is the positive root of the quadratic falling y² - rising y -
   * (purchases + 1) alpha beta.
   */
  function flatPoint(falling: number, rising: number): number {
    const product = (purchases + 1) * alpha * beta;
    const root = Math.hypot(rising, 2 * Math.sqrt(falling) * Math.sqrt(product));
    return rising < 0 ? (2 * product) / (root - rising) : (root + rising) / (2 * falling);
  }
}
