import type { RatioSpread } from "./ratioSpread.js";

/**
 * Fieller's limits of a ratio, not yet multiplied by the scale; `undefined` if the denominator is
 * so uncertain that it could be 0.
 */
export function fiellerLimits(
  { ratio, error, mean, denominatorVariance, covariance }: RatioSpread,
  standardErrors: number,
): { readonly lower: number; readonly upper: number } | undefined {
  const uncertainty = (standardErrors / mean) ** 2 * denominatorVariance;
  if (uncertainty >= 1) return undefined;
  // Fieller's radicand in terms of e = y - ratio * d: v_e (1 - g) + g * cov(e, d)^2 / v_d.
  const slope = covariance / denominatorVariance - ratio;
  const variance =
    (error * mean) ** 2 * (1 - uncertainty) + uncertainty * slope ** 2 * denominatorVariance;
  const middle = ratio - (uncertainty * slope) / (1 - uncertainty);
  const reach = ((standardErrors / mean) * Math.sqrt(variance)) / (1 - uncertainty);
  return { lower: middle - reach, upper: middle + reach };
}
