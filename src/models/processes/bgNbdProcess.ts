import { betaFront, incompleteBeta } from "../../kernel/incompleteBeta.js";
import { stirlingRemainder } from "../../kernel/logGamma.js";
import type { BgNbdParameters } from "../model/bgNbdParameters.js";
import type { ModelCustomer } from "../model/modelCustomer.js";
import { betaVariate } from "../numerics/betaVariate.js";
import { gammaVariate } from "../numerics/gammaVariate.js";
import { meanOverChances } from "../numerics/meanOverChances.js";
import { scaledExponentialIntegral } from "../numerics/scaledExponentialIntegral.js";
import { listableRate } from "./listableRate.js";
import type { PurchaseProcess } from "./purchaseProcess.js";
import { purchasesWhileAlive } from "./purchasesWhileAlive.js";

/** The formulas of BG/NBD: a customer may leave after each repeat purchase. */
export const bgNbdProcess: PurchaseProcess<BgNbdParameters> = processWith(0);

/** The formulas of MBG/NBD: a customer may leave after the first purchase too. */
export const mbgNbdProcess: PurchaseProcess<BgNbdParameters> = processWith(1);

/** The formulas for a number of occasions to leave before the first repeat purchase: 0 for BG/NBD, 1 for MBG/NBD. */
function processWith(first: 0 | 1): PurchaseProcess<BgNbdParameters> {
  const probabilityAlive = (parameters: BgNbdParameters, customer: ModelCustomer): number =>
    1 / (1 + Math.exp(logOddsOfLeft(parameters, customer, first)));

  const expectedPurchases = (
    parameters: BgNbdParameters,
    customer: ModelCustomer,
    time: number,
  ): number => {
    const { r, alpha, a, b } = parameters;
    const { repeatPurchases, age } = customer;
    return (
      probabilityAlive(parameters, customer) *
      purchasesWhileAlive(r + repeatPurchases, a, b + repeatPurchases + first, time / (alpha + age))
    );
  };

  return {
    probabilityAlive,
    expectedPurchases,
    expectedPurchasesOfNewCustomer: (parameters, time) =>
      expectedPurchases(parameters, { repeatPurchases: 0, recency: 0, age: 0 }, time),

    probabilityOfPurchases({ r, alpha, a, b }, purchases, time) {
      const occasions = purchases + first;
      const [rest, z] = [alpha / (alpha + time), time / (alpha + time)];
      const stayed = Math.exp(logChanceOfStaying(a, b, occasions));
      const exactly =
        purchases === 0
          ? Math.exp(-r * Math.log1p(time / alpha))
          : time === 0
            ? 0
            : betaFront(purchases, r, z, rest) / purchases;
      if (occasions === 0) return exactly;
      const atLeast = purchases === 0 ? 1 : incompleteBeta(purchases, r, z, rest);
      return stayed * exactly + ((stayed * a) / (b + (occasions - 1))) * atLeast;
    },

    probabilityOfNoPurchase(parameters, customer, time) {
      const { r, alpha } = parameters;
      const { repeatPurchases, age } = customer;
      const silent = Math.exp(-(r + repeatPurchases) * Math.log1p(time / (alpha + age)));
      const left = 1 / (1 + Math.exp(-logOddsOfLeft(parameters, customer, first)));
      return left + (1 - left) * silent;
    },

    discountedExpectedResidualTransactions(parameters, customer, rate) {
      const { r, alpha, a, b } = parameters;
      const { repeatPurchases, age } = customer;
      const [shape, scale] = [r + repeatPurchases, alpha + age];
      // For a customer who leaves with chance p after each purchase, the discounted number of
      // purchases is λ / (λp + rate), averaged over the purchase rates λ.
      const purchasesAt = (p: number): number => {
        const scaledRate = (rate * scale) / p;
        // Close to p = 0 the factors would overflow, but the product has reached its limit, which
        // is returned instead.
        return scaledRate > 1e17 * (shape + 1)
          ? shape / (rate * scale)
          : (shape / p) * scaledExponentialIntegral(shape + 1, scaledRate);
      };
      return (
        probabilityAlive(parameters, customer) *
        meanOverChances(a, b + repeatPurchases + first, purchasesAt, shape / (rate * scale))
      );
    },

    simulate({ r, alpha, a, b }, age, random) {
      const times: number[] = [];
      const rate = listableRate(gammaVariate(r, random) / alpha, age);
      const chance = betaVariate(a, b, random);
      if (first === 1 && random() < chance) return times;
      const wait = (): number => -Math.log1p(-random()) / rate;
      for (let time = wait(); time <= age; time += wait()) {
        times.push(time);
        if (random() < chance) break;
      }
      return times;
    },
  };
}

/** The logarithm of the odds that the customer has left; -∞ if the customer had no occasion to leave. */
function logOddsOfLeft(
  { r, alpha, a, b }: BgNbdParameters,
  { repeatPurchases, recency, age }: ModelCustomer,
  first: 0 | 1,
): number {
  const occasions = repeatPurchases + first;
  if (occasions === 0) return Number.NEGATIVE_INFINITY;
  const inactivity = Math.log1p((age - recency) / (alpha + recency));
  return Math.log(a) - Math.log(b + (occasions - 1)) + (r + repeatPurchases) * inactivity;
}

/** The logarithm of B(a, b + occasions) / B(a, b), the chance to stay on all occasions, with large terms cancelled algebraically. */
function logChanceOfStaying(a: number, b: number, occasions: number): number {
  const sum = a + b;
  return (
    (b - 0.5) * Math.log1p(occasions / b) -
    (sum - 0.5) * Math.log1p(occasions / sum) +
    occasions * Math.log1p(-a / (sum + occasions)) +
    stirlingRemainder(b + occasions) -
    stirlingRemainder(b) -
    stirlingRemainder(sum + occasions) +
    stirlingRemainder(sum)
  );
}
