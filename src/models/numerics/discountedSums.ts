import { directTerms, logGrowth } from "./logGrowth.js";

/** Discounted sums over all periods from 0 on. */
export interface DiscountedSums {
  /** The sum of the chances to stay. */
  readonly sum: number;
  /** The sum of the chances times the number of the period. */
  readonly weighted: number;
}

/**
 * The discounted sums of the chances to stay, for a continuous rate above 0 per period.
 *
 *     sum = Σ chance to stay for n periods * e^(-rate n), n from 0 up
 *         = 2F1(1, delta; gamma + delta; e^-rate)
 *     weighted = the same sum with each term multiplied by n
 *
 * The first terms are added one by one. The rest is an integral with the corrections of Euler and
 * Maclaurin, so the work does not grow as the rate falls.
 */
export function discountedSums(gamma: number, delta: number, rate: number): DiscountedSums {
  const factor = Math.exp(-rate);
  const shrinking = -Math.expm1(-rate);
  let [sum, weighted, term] = [0, 0, 1];
  for (let period = 0; period < directTerms; period += 1) {
    sum += term;
    weighted += term * period;
    term *= ((delta + period) / (gamma + delta + period)) * factor;
    if (term * (period + 1 / shrinking) <= 1e-18 * shrinking * sum) return { sum, weighted };
  }
  const start = delta + directTerms;
  const slope = -rate - Math.log1p(gamma / (start - 0.5));
  sum += term * (0.5 - slope / 12);
  weighted += term * (directTerms * (0.5 - slope / 12) - 1 / 12);
  // The substitution is doubly exponential on the left, where the terms are nearly constant, and
  // exponential on the right.
  const step = 1 / 8;
  const length = 1 / (rate + gamma / start);
  for (let at = -4; ; at += step) {
    const falling = Math.exp(-at);
    const ahead = length * Math.exp(at - falling);
    const chance = term * Math.exp(-rate * ahead - gamma * logGrowth(start, ahead, gamma));
    const part = chance * step * ahead * (1 + falling);
    if (!(ahead < 1e300) || (at > 0 && part * (directTerms + ahead) <= 1e-17 * weighted)) break;
    sum += part;
    weighted += part * (directTerms + ahead);
  }
  return { sum, weighted };
}
