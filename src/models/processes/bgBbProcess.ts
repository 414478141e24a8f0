import type { BgBbParameters } from "../model/bgBbParameters.js";
import type { OpportunityCustomer } from "../model/opportunityCustomer.js";
import { betaVariate } from "../numerics/betaVariate.js";
import { discountedSums } from "../numerics/discountedSums.js";
import { logSurvival } from "../numerics/logSurvival.js";
import { sumOfSurvival } from "../numerics/sumOfSurvival.js";
import type { PurchaseProcess } from "./purchaseProcess.js";

/**
 * The formulas of BG/BB (Fader, Hardie and Shang 2010). Before each opportunity a customer may leave,
 * and a customer who has not left buys or does not buy. Times are numbers of opportunities.
 */
export const bgBbProcess: PurchaseProcess<BgBbParameters, OpportunityCustomer> = {
  /**
   * A customer counts as alive if they are still there at the next opportunity. This is the paper's
   * equation for period n + 1.
   */
  probabilityAlive(parameters, customer) {
    const { gamma, delta, alive } = stateAfter(parameters, customer);
    return (alive * delta) / (gamma + delta);
  },
  expectedPurchases(parameters, customer, time) {
    const later = stateAfter(parameters, customer);
    return later.alive * bgBbProcess.expectedPurchasesOfNewCustomer(later, time);
  },
  expectedPurchasesOfNewCustomer({ alpha, beta, gamma, delta }, time) {
    return (alpha / (alpha + beta)) * sumOfSurvival(gamma, delta, time);
  },
  probabilityOfPurchases({ alpha, beta, gamma, delta }, purchases, opportunities) {
    if (purchases > opportunities) return 0;
    // The sum is over the number of opportunities for which the customer stayed. The smallest
    // number is that of the purchases, and each further opportunity is one without a purchase.
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
    const later = stateAfter(parameters, customer);
    return 1 - later.alive + later.alive * bgBbProcess.probabilityOfPurchases(later, 0, time);
  },
  discountedExpectedResidualTransactions(parameters, customer, rate) {
    const { alpha, beta, gamma, delta, alive } = stateAfter(parameters, customer);
    const next = (alpha / (alpha + beta)) * (delta / (gamma + delta)) * Math.exp(-rate);
    return alive * next * discountedSums(gamma, delta + 1, rate).sum;
  },
  simulate({ alpha, beta, gamma, delta }, age, random) {
    const chanceToBuy = betaVariate(alpha, beta, random);
    const chanceToLeave = betaVariate(gamma, delta, random);
    const bought: number[] = [];
    for (let opportunity = 1; opportunity <= age; opportunity += 1) {
      if (random() < chanceToLeave) break;
      if (random() < chanceToBuy) bought.push(opportunity);
    }
    return bought;
  },
};

/**
 * The parameters after the history of a customer, on the condition that the customer has not left.
 * `alive` is the probability of this condition.
 */
function stateAfter(
  { alpha, beta, gamma, delta }: BgBbParameters,
  { repeatPurchases, recency, opportunities }: OpportunityCustomer,
): BgBbParameters & { readonly alive: number } {
  // The loop adds the likelihoods of having left before each opportunity since the last purchase,
  // as multiples of the likelihood of not having left. It begins with the latest opportunity.
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
