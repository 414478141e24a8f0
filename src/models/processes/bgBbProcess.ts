import type { BgBbParameters } from "../model/bgBbParameters.js";
import type { OpportunityCustomer } from "../model/opportunityCustomer.js";
import { betaVariate } from "../numerics/betaVariate.js";
import { discountedSums } from "../numerics/discountedSums.js";
import { logSurvival } from "../numerics/logSurvival.js";
import { sumOfSurvival } from "../numerics/sumOfSurvival.js";
import type { PurchaseProcess } from "./purchaseProcess.js";

/**
 * The BG/BB model of Fader, Hardie and Shang (2010): before each opportunity the customer may leave,
 * and who is still there takes it or not. Time counts opportunities.
 */
export const bgBbProcess: PurchaseProcess<BgBbParameters, OpportunityCustomer> = {
  /** Alive is who is still there at the next opportunity: their equation for period n + 1. */
  probabilityAlive(parameters, customer) {
    const { gamma, delta, alive } = after(parameters, customer);
    return (alive * delta) / (gamma + delta);
  },
  expectedPurchases(parameters, customer, time) {
    const later = after(parameters, customer);
    return later.alive * bgBbProcess.expectedPurchasesOfNewCustomer(later, time);
  },
  expectedPurchasesOfNewCustomer({ alpha, beta, gamma, delta }, time) {
    return (alpha / (alpha + beta)) * sumOfSurvival(gamma, delta, time);
  },
  probabilityOfPurchases({ alpha, beta, gamma, delta }, purchases, opportunities) {
    if (purchases > opportunities) return 0;
    // By how long the customer stayed: all purchases, at first, and from then on further misses.
    let logarithm = logSurvival(beta, alpha, purchases) + logSurvival(gamma, delta, purchases);
    let [sum, term] = [0, 1];
    for (let stayed = purchases; stayed < opportunities; stayed += 1) {
      const left = gamma + delta + stayed;
      sum += (term * gamma) / left;
      term *= (stayed + 1) / (stayed + 1 - purchases);
      term *= (beta + stayed - purchases) / (alpha + beta + stayed);
      term *= (delta + stayed) / left;
      if (sum + term > 1e250) {
        logarithm += Math.log(1e250);
        sum /= 1e250;
        term /= 1e250;
      }
    }
    return Math.exp(logarithm + Math.log(sum + term));
  },
  probabilityOfNoPurchase(parameters, customer, time) {
    const later = after(parameters, customer);
    return 1 - later.alive + later.alive * bgBbProcess.probabilityOfPurchases(later, 0, time);
  },
  discountedExpectedResidualTransactions(parameters, customer, rate) {
    const { alpha, beta, gamma, delta, alive } = after(parameters, customer);
    const next = (alpha / (alpha + beta)) * (delta / (gamma + delta)) * Math.exp(-rate);
    return alive * next * discountedSums(gamma, delta + 1, rate).sum;
  },
  simulate({ alpha, beta, gamma, delta }, age, random) {
    const taking = betaVariate(alpha, beta, random);
    const leaving = betaVariate(gamma, delta, random);
    const taken: number[] = [];
    for (let opportunity = 1; opportunity <= age; opportunity += 1) {
      if (random() < leaving) break;
      if (random() < taking) taken.push(opportunity);
    }
    return taken;
  },
};

/** What is known of a customer with a history: their parameters, if they have not left, and the chance of that. */
function after(
  { alpha, beta, gamma, delta }: BgBbParameters,
  { repeatPurchases, recency, opportunities }: OpportunityCustomer,
): BgBbParameters & { readonly alive: number } {
  // Likelihoods of having left before each opportunity since the last that was taken, as multiples
  // of that of not having left, the latest first.
  let left = 0;
  let term = gamma / (gamma + delta + opportunities);
  for (let at = opportunities - 1; at >= recency; at -= 1) {
    term *= (alpha + beta + at) / (beta + at - repeatPurchases);
    term *= (gamma + delta + at + 1) / (delta + at);
    left += term;
  }
  return {
    alpha: alpha + repeatPurchases,
    beta: beta + opportunities - repeatPurchases,
    gamma,
    delta: delta + opportunities,
    alive: 1 / (1 + left),
  };
}
