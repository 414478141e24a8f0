import { directTerms, logGrowth } from "./logGrowth.js";

/** The mean number of whole periods that a customer stays for, out of a number of periods to come: the sum of their chances by {@link logSurvival}. */
export function sumOfSurvival(gamma: number, delta: number, periods: number): number {
  const near = Math.min(periods, directTerms);
  let sum = 0;
  let term = 1;
  for (let period = 0; period < near; period += 1) {
    term *= (delta + period) / (gamma + delta + period);
    sum += term;
  }
  if (periods === near) return sum;
  // The rest of the sum telescopes to a multiple of (1 - ratio) / (gamma - 1), which has a limit at gamma = 1.
  const excess = gamma - 1;
  const fall = logGrowth(delta + near + 1, periods - near, excess);
  const share = excess === 0 ? fall : -Math.expm1(-excess * fall) / excess;
  return sum + term * (delta + near) * share;
}
