import { stirlingRemainder } from "../../kernel/logGamma.js";
import { digammaRemainder } from "../numerics/digammaRemainder.js";
import { expAll } from "../numerics/expAll.js";
import type { Objective } from "../numerics/objective.js";
import type { Spends } from "./spends.js";

/**
 * The mean negative log-likelihood of the Gamma-Gamma model, by the logarithms of p, q and v.
 *
 * The large parts of the gamma functions and of the powers beside them have cancelled by hand, so
 * that it still tells where to go when p or q are in the billions.
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
    const ofGammaQ = stirlingRemainder(q);
    const ofDigammaQ = digammaRemainder(q);
    let [value, ofP, ofQ, ofV] = [constant, 0, 0, 0];
    let [x, ofGammas, growth, total] = [0, 0, 0, 0];
    for (let i = 0; i < values.length; i += 1) {
      const a = p * (repeatPurchases[i] as number);
      if (x !== (repeatPurchases[i] as number)) {
        x = repeatPurchases[i] as number;
        const ofDigamma = digammaRemainder(a + q);
        ofGammas =
          stirlingRemainder(a + q) -
          stirlingRemainder(a) -
          ofGammaQ +
          Math.log(a / (1 + a / q)) / 2;
        growth = a * (ofDigamma - digammaRemainder(a));
        total = q * (ofDigamma - ofDigammaQ);
      }
      const weight = weights[i] as number;
      const ratio = (x * (values[i] as number)) / v;
      // How far the ratio is from a / q, the most likely one.
      const off = (q * ratio - a) / (1 + ratio);
      const first = a * logOf(off / a, ((1 + q / a) * ratio) / (1 + ratio));
      const second = q * logOf(-off / q, (1 + a / q) / (1 + ratio));
      value -= weight * (ofGammas + first + second);
      ofP -= weight * (growth + first);
      ofQ -= weight * (total + second);
      ofV -= weight * off;
    }
    gradient[0] = ofP / customers;
    gradient[1] = ofQ / customers;
    gradient[2] = ofV / customers;
    return value / customers;
  };
}

/** The logarithm of a number that is also given as its excess over 1, which is exact near 1. */
function logOf(excess: number, number: number): number {
  return Math.abs(excess) < 0.5 ? Math.log1p(excess) : Math.log(number);
}
