import { far, logGrowth } from "./logGrowth.js";

/** Sums over all periods from 0 on, each discounted. */
export interface DiscountedSums {
  /** Of the chances to stay. */
  readonly sum: number;
  /** Of the chances times the period. */
  readonly weighted: number;
}

/**
 * The discounted sums of the chances to stay, for a rate above 0: 2F1(1, delta; gamma + delta; 1 / (1 + d)),
 * and its like with each term times its period.
 *
 * Terms are added while they are near; what is left is an integral, with Euler's and Maclaurin's
 * corrections. So the work does not grow as the rate falls.
 */
export function discountedSums(gamma: number, delta: number, rate: number): DiscountedSums {
  const factor = Math.exp(-rate);
  const shrinking = -Math.expm1(-rate);
  let [sum, weighted, term] = [0, 0, 1];
  for (let period = 0; period < far; period += 1) {
    sum += term;
    weighted += term * period;
    term *= ((delta + period) / (gamma + delta + period)) * factor;
    if (term * (period + 1 / shrinking) <= 1e-18 * shrinking * sum) return { sum, weighted };
  }
  const start = delta + far;
  const slope = -rate - Math.log1p(gamma / (start - 0.5));
  sum += term * (0.5 - slope / 12);
  weighted += term * (far * (0.5 - slope / 12) - 1 / 12);
  // Double exponential on the left, where the terms are as good as constant; exponential on the right.
  const step = 1 / 8;
  const length = 1 / (rate + gamma / start);
  for (let at = -4; ; at += step) {
    const falling = Math.exp(-at);
    const ahead = length * Math.exp(at - falling);
    const chance = term * Math.exp(-rate * ahead - gamma * logGrowth(start, ahead, gamma));
    const part = chance * step * ahead * (1 + falling);
    if (!(ahead < 1e300) || (at > 0 && part * (far + ahead) <= 1e-17 * weighted)) break;
    sum += part;
    weighted += part * (far + ahead);
  }
  return { sum, weighted };
}
