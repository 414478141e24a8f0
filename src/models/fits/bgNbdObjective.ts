import { expAll } from "../numerics/expAll.js";
import type { Objective } from "../numerics/objective.js";
import type { Histories } from "./histories.js";

/**
 * The mean negative log-likelihood per customer of BG/NBD (`first` is 0) or MBG/NBD (`first` is 1), as
 * a function of the logarithms of r, alpha, a and b (Fader, Hardie and Lee 2005, eq. 6).
 *
 * Everything that depends only on the number of purchases is read from tables, so that the loop over
 * the rows needs no gamma function.
 */
export function bgNbdObjective(histories: Histories, first: 0 | 1): Objective {
  const { rows, repeatPurchases, recency, age, weights, customers, mostPurchases } = histories;
  const length = mostPurchases + 1;
  const [value, byR, byA, byB, leaving] = Array.from(
    { length: 5 },
    () => new Float64Array(length),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

  /** Fills the tables with sums over k < x of log(r + k) and of the logarithms of the chances to stay. */
  const tabulate = (r: number, a: number, b: number): void => {
    let [logs, slopeR, slopeA, slopeB] = [0, 0, 0, 0];
    const stay = (k: number): void => {
      logs -= Math.log1p(a / (b + k));
      slopeA -= 1 / (a + b + k);
      slopeB += a / ((b + k) * (a + b + k));
    };
    if (first === 1) stay(0);
    for (let x = 0; x < length; x += 1) {
      value[x] = logs;
      byR[x] = slopeR;
      byA[x] = slopeA;
      byB[x] = slopeB;
      leaving[x] = x + first === 0 ? Number.NEGATIVE_INFINITY : Math.log(a / (b + (x + first - 1)));
      logs += Math.log(r + x);
      slopeR += 1 / (r + x);
      stay(x + first);
    }
  };

  return (point, gradient) => {
    const [r, alpha, a, b] = expAll(point, 4);
    const logAlpha = point[1] as number;
    tabulate(r, a, b);
    let [sum, slopeR, slopeAlpha, slopeA, slopeB] = [0, 0, 0, 0, 0];
    for (let row = 0; row < rows; row += 1) {
      const x = repeatPurchases[row] as number;
      const weight = weights[row] as number;
      const shape = r + x;
      const now = alpha + (age[row] as number);
      const then = alpha + (recency[row] as number);
      // Close to a boundary, alpha is far larger than all times, and a difference of logarithms would
      // lose all its digits. log1p keeps them.
      const grown = Math.log1p((age[row] as number) / alpha);
      let logRow = (value[x] as number) - x * logAlpha - shape * grown;
      let rowR = (byR[x] as number) - grown;
      let rowAlpha = ((age[row] as number) * (r / alpha) - x) / now;
      let [rowA, rowB] = [byA[x] as number, byB[x] as number];
      if (x + first > 0) {
        const inactivity = grown - Math.log1p((recency[row] as number) / alpha);
        const odds = Math.exp(-Math.abs((leaving[x] as number) + shape * inactivity));
        const isLeft = (leaving[x] as number) + shape * inactivity > 0;
        logRow += Math.log1p(odds) + (isLeft ? (leaving[x] as number) + shape * inactivity : 0);
        const left = (isLeft ? 1 : odds) / (1 + odds);
        rowR += left * inactivity;
        rowAlpha +=
          left * shape * (((recency[row] as number) - (age[row] as number)) / (now * then));
        rowA += left / a;
        rowB -= left / (b + (x + first - 1));
      }
      sum += weight * logRow;
      slopeR += weight * rowR;
      slopeAlpha += weight * rowAlpha;
      slopeA += weight * rowA;
      slopeB += weight * rowB;
    }
    gradient[0] = (-r * slopeR) / customers;
    gradient[1] = (-alpha * slopeAlpha) / customers;
    gradient[2] = (-a * slopeA) / customers;
    gradient[3] = (-b * slopeB) / customers;
    return -sum / customers;
  };
}
