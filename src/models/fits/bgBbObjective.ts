import { expAll } from "../numerics/expAll.js";
import type { Objective } from "../numerics/objective.js";
import type { OpportunityHistory } from "./opportunityHistory.js";

/** The mean negative log-likelihood of the BG/BB model, by the logarithms of alpha, beta, gamma and delta. */
export function bgBbObjective(
  histories: readonly OpportunityHistory[],
  customers: number,
): Objective {
  const most = histories.reduce((most, { opportunities }) => Math.max(most, opportunities), 0);
  return (point, gradient) => {
    const [alpha, beta, gamma, delta] = expAll(point, 4);
    const taken = risesOf(alpha, most);
    const missed = risesOf(beta, most);
    const offered = risesOf(alpha + beta, most);
    const stayed = risesOf(delta, most);
    const lived = risesOf(gamma + delta, most + 1);
    let value = 0;
    gradient.fill(0);
    for (const { repeatPurchases: x, recency, opportunities, weight } of histories) {
      // One way for each opportunity before which the customer may have left, and one for not having.
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
      let [sum, ofAlpha, ofBeta, ofGamma, ofDelta] = [0, 0, 0, 0, 0];
      const add = (at: number, hasLeft: number): void => {
        const share = Math.exp(logarithmOf(at, hasLeft) - largest);
        const ofOffered = slopeAt(offered, at);
        const ofLived = slopeAt(lived, at + hasLeft);
        sum += share;
        ofAlpha += share * (slopeAt(taken, x) - ofOffered);
        ofBeta += share * (slopeAt(missed, at - x) - ofOffered);
        ofGamma += share * (hasLeft / gamma - ofLived);
        ofDelta += share * (slopeAt(stayed, at) - ofLived);
      };
      for (let at = recency; at < opportunities; at += 1) add(at, 1);
      add(opportunities, 0);
      value -= (weight / customers) * (largest + Math.log(sum));
      [ofAlpha * alpha, ofBeta * beta, ofGamma * gamma, ofDelta * delta].forEach((slope, i) => {
        gradient[i] = (gradient[i] as number) - (weight / customers) * (slope / sum);
      });
    }
    return value;
  };
}

/** The logarithms of z (z + 1) … (z + k - 1) for each k, and their derivatives. */
interface Rises {
  readonly logarithms: Float64Array;
  readonly slopes: Float64Array;
}

function risesOf(z: number, most: number): Rises {
  const logarithms = new Float64Array(most + 1);
  const slopes = new Float64Array(most + 1);
  for (let k = 0; k < most; k += 1) {
    logarithms[k + 1] = (logarithms[k] as number) + Math.log(z + k);
    slopes[k + 1] = (slopes[k] as number) + 1 / (z + k);
  }
  return { logarithms, slopes };
}

function logAt({ logarithms }: Rises, k: number): number {
  return logarithms[k] as number;
}

function slopeAt({ slopes }: Rises, k: number): number {
  return slopes[k] as number;
}
