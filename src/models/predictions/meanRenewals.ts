import { discountedSums } from "../numerics/discountedSums.js";
import { finitePrediction } from "./finitePrediction.js";

/** The mean number of the period, counted from 0, weighted by what each period adds to the discounted lifetime; `null` if it is infinite. */
export function meanRenewals(alpha: number, beta: number, rate: number): number | null {
  if (rate === 0) return alpha > 2 ? finitePrediction(beta / (alpha - 2)) : null;
  const { sum, weighted } = discountedSums(alpha, beta, rate);
  return finitePrediction(weighted / sum);
}
