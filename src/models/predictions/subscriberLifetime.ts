import { discountedSums } from "../numerics/discountedSums.js";
import { finitePrediction } from "./finitePrediction.js";

/** The sum of all chances to stay, from that of the first period on, which is 1; nothing where it has no end. */
export function subscriberLifetime(alpha: number, beta: number, rate: number): number | null {
  if (rate > 0) return finitePrediction(discountedSums(alpha, beta, rate).sum);
  return alpha > 1 ? finitePrediction((alpha + beta - 1) / (alpha - 1)) : null;
}
