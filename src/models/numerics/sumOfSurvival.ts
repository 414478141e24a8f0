import { far, logGrowth } from "./logGrowth.js";

/** The mean number of periods that are stayed for, of so many to come. */
export function sumOfSurvival(gamma: number, delta: number, periods: number): number {
  const near = Math.min(periods, far);
  let sum = 0;
  let term = 1;
  for (let period = 0; period < near; period += 1) {
    term *= (delta + period) / (gamma + delta + period);
    sum += term;
  }
  if (periods === near) return sum;
  // What telescopes: (1 - ratio) / (gamma - 1), which is continuous at 1.
  const excess = gamma - 1;
  const fall = logGrowth(delta + near + 1, periods - near, excess);
  const share = excess === 0 ? fall : -Math.expm1(-excess * fall) / excess;
  return sum + term * (delta + near) * share;
}
