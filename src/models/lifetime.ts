import { discountedSums } from "./betaGeometric.js";
import { finitePrediction } from "./finitePrediction.js";

/** The sum of all chances to stay, from that of the first period on, which is 1; nothing where it has no end. */
export function lifetimeOf(alpha: number, beta: number, rate: number): number | null {
  if (rate > 0) return finitePrediction(discountedSums(alpha, beta, rate).sum);
  return alpha > 1 ? finitePrediction((alpha + beta - 1) / (alpha - 1)) : null;
}

/** The mean number of renewals, weighted by what each period adds to that sum; nothing where it has none. */
export function meanRenewals(alpha: number, beta: number, rate: number): number | null {
  if (rate === 0) return alpha > 2 ? finitePrediction(beta / (alpha - 2)) : null;
  const { sum, weighted } = discountedSums(alpha, beta, rate);
  return finitePrediction(weighted / sum);
}
