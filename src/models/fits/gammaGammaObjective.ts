import { stirlingRemainder } from "../../kernel/logGamma.js";
import { digammaRemainder } from "../numerics/digammaRemainder.js";
import { expAll } from "../numerics/expAll.js";
import type { Objective } from "../numerics/objective.js";
import type { Spends } from "./spends.js";

/**
 * The mean negative log-likelihood per customer of the Gamma-Gamma model, as a function of the
 * logarithms of p, q and v.
 *
 * The large terms of the gamma functions and of the powers are cancelled algebraically, so that value
 * and gradient keep their digits even if p or q are in the billions.
 */
export function gammaGammaObjective(spends: Spends): Objective {
  const { repeatPurchases, values, weights, customers } = spends;
  const logValues = weights.reduce(
    (sum, weight, i) => sum + weight * Math.log(values[i] as number),
    0,
  );
  const constant = logValues + (customers * Math.log(2 * Math.PI)) / 2;
  return (point, gradient) => {
    const [p, q, v] = expAll(point, 3);
    const gammaTermQ = stirlingRemainder(q);
    const digammaQ = digammaRemainder(q);
    let [value, slopeP, slopeQ, slopeV] = [constant, 0, 0, 0];
    let [x, gammaTerms, growth, total] = [0, 0, 0, 0];
    for (let i = 0; i < values.length; i += 1) {
      const a = p * (repeatPurchases[i] as number);
      if (x !== (repeatPurchases[i] as number)) {
        x = repeatPurchases[i] as number;
        const digammaSum = digammaRemainder(a + q);
        gammaTerms =
          stirlingRemainder(a + q) -
          stirlingRemainder(a) -
          gammaTermQ +
          Math.log(a / (1 + a / q)) / 2;
        growth = a * (digammaSum - digammaRemainder(a));
        total = q * (digammaSum - digammaQ);
      }
      const weight = weights[i] as number;
      const ratio = (x * (values[i] as number)) / v;
      // `off` is 0 if the ratio is a / q, which is its most likely value.
      const off = (q * ratio - a) / (1 + ratio);
      const first = a * preciseLog(off / a, ((1 + q / a) * ratio) / (1 + ratio));
      const second = q * preciseLog(-off / q, (1 + a / q) / (1 + ratio));
      value -= weight * (gammaTerms + first + second);
      slopeP -= weight * (growth + first);
      slopeQ -= weight * (total + second);
      slopeV -= weight * off;
    }
    gradient[0] = slopeP / customers;
    gradient[1] = slopeQ / customers;
    gradient[2] = slopeV / customers;
    return value / customers;
  };
}

/** The logarithm of a number. Close to 1 it is computed from the excess of the number over 1, which has more digits. */
function preciseLog(excess: number, number: number): number {
  return Math.abs(excess) < 0.5 ? Math.log1p(excess) : Math.log(number);
}
