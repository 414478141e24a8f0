import { discountedSums } from "../numerics/discountedSums.js";
import { finitePrediction } from "./finitePrediction.js";

/** The discounted sum of the chances to stay, from 1 for the first period, at a continuous rate per period; `null` if it is infinite. */
export function subscriberLifetime(alpha: number, beta: number, rate: number): number | null {
  if (rate > 0) return finitePrediction(discountedSums(alpha, beta, rate).sum);
  return alpha > 1 ? finitePrediction((alpha + beta - 1) / (alpha - 1)) : null;
}
