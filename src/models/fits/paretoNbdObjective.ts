import { expAll } from "../numerics/expAll.js";
import type { Objective } from "../numerics/objective.js";
import {
  fillInactivityLikelihood,
  newInactivityLikelihood,
} from "../processes/inactivityLikelihood.js";
import type { Histories } from "./histories.js";

/**
 * The mean negative log-likelihood of Pareto/NBD a customer, by the logarithms of r, alpha, s and beta
 * (Schmittlein, Morrison and Colombo 1987).
 *
 * Γ(r + x) / Γ(r) is a product over the purchases; how many customers made each is counted once.
 */
export function paretoNbdObjective(histories: Histories): Objective {
  const { rows, repeatPurchases, recency, age, weights, customers, mostPurchases } = histories;
  const withMore = new Float64Array(mostPurchases);
  for (let row = 0; row < rows; row += 1) {
    const last = (repeatPurchases[row] as number) - 1;
    if (last >= 0) withMore[last] = (withMore[last] as number) + (weights[row] as number);
  }
  for (let k = mostPurchases - 2; k >= 0; k -= 1) {
    withMore[k] = (withMore[k] as number) + (withMore[k + 1] as number);
  }
  const silence = newInactivityLikelihood();
  return (point, gradient) => {
    const [r, alpha, s, beta] = expAll(point, 4);
    const parameters = { r, alpha, s, beta };
    let [value, byR, byAlpha, byS, byBeta] = [0, 0, 0, 0, 0];
    if (!(r * alpha * s * beta > 0 && r + alpha + s + beta < 1e300)) return Number.NaN;
    for (let k = 0; k < mostPurchases; k += 1) {
      value += (withMore[k] as number) * Math.log(r + k);
      byR += (withMore[k] as number) * (r / (r + k));
    }
    for (let row = 0; row < rows; row += 1) {
      const x = repeatPurchases[row] as number;
      const last = recency[row] as number;
      const weight = weights[row] as number;
      fillInactivityLikelihood(silence, parameters, x, last, age[row] as number);
      const share = weight / (silence.alive + silence.left);
      value += weight * Math.log(silence.alive + silence.left);
      byR += share * silence.byR;
      byAlpha += share * silence.byAlpha;
      byS += share * silence.byS;
      byBeta += share * silence.byBeta;
      if (x === 0) continue;
      const alphaLog = Math.log1p(last / alpha);
      const betaLog = Math.log1p(last / beta);
      value -= weight * (r * alphaLog + x * Math.log(alpha + last) + s * betaLog);
      byR -= weight * r * alphaLog;
      byAlpha += weight * ((r * last - x * alpha) / (alpha + last));
      byS -= weight * s * betaLog;
      byBeta += weight * ((s * last) / (beta + last));
    }
    [byR, byAlpha, byS, byBeta].forEach((slope, i) => {
      gradient[i] = -slope / customers;
    });
    return -value / customers;
  };
}
