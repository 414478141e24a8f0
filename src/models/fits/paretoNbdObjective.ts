import { expAll } from "../numerics/expAll.js";
import type { Objective } from "../numerics/objective.js";
import {
  fillInactivityLikelihood,
  newInactivityLikelihood,
} from "../processes/inactivityLikelihood.js";
import type { Histories } from "./histories.js";

/**
 * The mean negative log-likelihood per customer of Pareto/NBD, as a function of the logarithms of r,
 * alpha, s and beta (Schmittlein, Morrison and Colombo 1987).
 *
 * For a customer with x repeat purchases, Γ(r + x) / Γ(r) is the product of r + k over all k from 0
 * to x - 1. So `withMore` counts once, for each k, the customers with more than k repeat purchases.
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
  const inactivity = newInactivityLikelihood();
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
      fillInactivityLikelihood(inactivity, parameters, x, last, age[row] as number);
      const share = weight / (inactivity.alive + inactivity.left);
      value += weight * Math.log(inactivity.alive + inactivity.left);
      byR += share * inactivity.byR;
      byAlpha += share * inactivity.byAlpha;
      byS += share * inactivity.byS;
      byBeta += share * inactivity.byBeta;
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
