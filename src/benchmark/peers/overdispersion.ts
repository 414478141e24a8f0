import { quantile } from "../../statistics/quantile.js";

/** How much more peers vary than by chance alone. */
export interface Overdispersion {
  /**
   * The mean squared z-score, with the extremes winsorised: about 1 if peers vary by chance alone.
   */
  readonly phi: number;
  /** The variance between peers that widens the limits; 0 if chance explains all of it. */
  readonly tauSquared: number;
}

/**
 * The overdispersion of at least one rate.
 *
 * @param spread - The variance of a single trial: target * (1 - target).
 */
export function overdispersion(
  rates: readonly { readonly value: number; readonly denominator: number }[],
  target: number,
  spread: number,
): Overdispersion {
  const count = rates.length;
  const scores = Float64Array.from(
    rates,
    ({ value, denominator }) => (value - target) / Math.sqrt(spread / denominator),
  ).sort();
  const least = quantile(scores, 0.1);
  const most = quantile(scores, 0.9);
  const drawnIn = scores.map((score) => Math.min(Math.max(score, least), most));
  const phi = drawnIn.reduce((sum, score) => sum + score ** 2, 0) / count;
  const weights = rates.map(({ denominator }) => denominator / spread);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const squares = weights.reduce((sum, weight) => sum + weight ** 2, 0);
  const excess = count * phi - (count - 1);
  // A single peer says nothing about how peers vary.
  const tauSquared = count === 1 || excess <= 0 ? 0 : excess / (all - squares / all);
  return { phi, tauSquared };
}
