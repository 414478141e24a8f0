import { discountedSums } from "../numerics/discountedSums.js";
import { finitePrediction } from "./finitePrediction.js";

/** The mean number of renewals, weighted by what each period adds to that sum; nothing where it has none. */
export function meanRenewals(alpha: number, beta: number, rate: number): number | null {
  if (rate === 0) return alpha > 2 ? finitePrediction(beta / (alpha - 2)) : null;
  const { sum, weighted } = discountedSums(alpha, beta, rate);
  return finitePrediction(weighted / sum);
}
