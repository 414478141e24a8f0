import { far, logGrowth } from "./logGrowth.js";

/** Its logarithm. */
export function logSurvival(gamma: number, delta: number, periods: number): number {
  const near = Math.min(periods, far);
  let logarithm = 0;
  let product = 1;
  for (let period = 0; period < near; period += 1) {
    product *= (delta + period) / (gamma + delta + period);
    if (product < 1e-250) {
      logarithm += Math.log(product);
      product = 1;
    }
  }
  logarithm += Math.log(product);
  if (periods === near) return logarithm;
  return logarithm - gamma * logGrowth(delta + near, periods - near, gamma);
}
