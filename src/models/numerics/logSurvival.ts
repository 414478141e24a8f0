import { directTerms, logGrowth } from "./logGrowth.js";

/**
 * The logarithm of the chance to stay for a number of whole periods.
 *
 *     chance = delta (delta + 1) … / ((gamma + delta) (gamma + delta + 1) …), one factor a period
 *
 * Each customer leaves in a period with a chance of their own, which follows the beta distribution
 * with shapes gamma and delta.
 */
export function logSurvival(gamma: number, delta: number, periods: number): number {
  const near = Math.min(periods, directTerms);
  let logarithm = 0;
  let product = 1;
  for (let period = 0; period < near; period += 1) {
    product *= (delta + period) / (gamma + delta + period);
    // The logarithm is taken in parts, since the product would underflow to 0.
    if (product < 1e-250) {
      logarithm += Math.log(product);
      product = 1;
    }
  }
  logarithm += Math.log(product);
  if (periods === near) return logarithm;
  return logarithm - gamma * logGrowth(delta + near, periods - near, gamma);
}
