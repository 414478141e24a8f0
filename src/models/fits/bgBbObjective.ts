import { expAll } from "../numerics/expAll.js";
import type { Objective } from "../numerics/objective.js";
import type { OpportunityHistory } from "./opportunityHistory.js";

/** The mean negative log-likelihood per customer of the BG/BB model, as a function of the logarithms of alpha, beta, gamma and delta. */
export function bgBbObjective(
  histories: readonly OpportunityHistory[],
  customers: number,
): Objective {
  const most = histories.reduce((most, { opportunities }) => Math.max(most, opportunities), 0);
  return (point, gradient) => {
    const [alpha, beta, gamma, delta] = expAll(point, 4);
    const taken = risingFactorials(alpha, most);
    const missed = risingFactorials(beta, most);
    const offered = risingFactorials(alpha + beta, most);
    const stayed = risingFactorials(delta, most);
    const lived = risingFactorials(gamma + delta, most + 1);
    let value = 0;
    gradient.fill(0);
    for (const { repeatPurchases: x, recency, opportunities, weight } of histories) {
      // The likelihood is a sum: one term for each opportunity before which the customer may have left
      // (hasLeft = 1), and one for not having left (hasLeft = 0).
      const logarithmOf = (at: number, hasLeft: number): number =>
        logAt(taken, x) +
        logAt(missed, at - x) -
        logAt(offered, at) +
        logAt(stayed, at) -
        logAt(lived, at + hasLeft) +
        hasLeft * (point[2] as number);
      let largest = logarithmOf(opportunities, 0);
      for (let at = recency; at < opportunities; at += 1) {
        largest = Math.max(largest, logarithmOf(at, 1));
      }
      let [sum, slopeAlpha, slopeBeta, slopeGamma, slopeDelta] = [0, 0, 0, 0, 0];
      const add = (at: number, hasLeft: number): void => {
        const share = Math.exp(logarithmOf(at, hasLeft) - largest);
        const offeredSlope = slopeAt(offered, at);
        const livedSlope = slopeAt(lived, at + hasLeft);
        sum += share;
        slopeAlpha += share * (slopeAt(taken, x) - offeredSlope);
        slopeBeta += share * (slopeAt(missed, at - x) - offeredSlope);
        slopeGamma += share * (hasLeft / gamma - livedSlope);
        slopeDelta += share * (slopeAt(stayed, at) - livedSlope);
      };
      for (let at = recency; at < opportunities; at += 1) add(at, 1);
      add(opportunities, 0);
      value -= (weight / customers) * (largest + Math.log(sum));
      [slopeAlpha * alpha, slopeBeta * beta, slopeGamma * gamma, slopeDelta * delta].forEach(
        (slope, i) => {
          gradient[i] = (gradient[i] as number) - (weight / customers) * (slope / sum);
        },
      );
    }
    return value;
  };
}

/** The logarithms of the rising factorials z (z + 1) … (z + k - 1) for each k, and their derivatives with respect to z. */
interface RisingFactorials {
  readonly logarithms: Float64Array;
  readonly slopes: Float64Array;
}

function risingFactorials(z: number, most: number): RisingFactorials {
  const logarithms = new Float64Array(most + 1);
  const slopes = new Float64Array(most + 1);
  for (let k = 0; k < most; k += 1) {
    logarithms[k + 1] = (logarithms[k] as number) + Math.log(z + k);
    slopes[k + 1] = (slopes[k] as number) + 1 / (z + k);
  }
  return { logarithms, slopes };
}

function logAt({ logarithms }: RisingFactorials, k: number): number {
  return logarithms[k] as number;
}

function slopeAt({ slopes }: RisingFactorials, k: number): number {
  return slopes[k] as number;
}
