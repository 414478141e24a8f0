import type { ModelCustomer } from "../model/modelCustomer.js";
import type { ParetoNbdParameters } from "../model/paretoNbdParameters.js";
import { gammaVariate } from "../numerics/gammaVariate.js";
import { logPeakIntegral } from "../numerics/logPeakIntegral.js";
import { chanceOfPurchases } from "./chanceOfPurchases.js";
import {
  fillInactivityLikelihood,
  type InactivityLikelihood,
  newInactivityLikelihood,
} from "./inactivityLikelihood.js";
import { listableRate } from "./listableRate.js";
import type { PurchaseProcess } from "./purchaseProcess.js";

/**
 * The formulas of Pareto/NBD: each customer buys and leaves at constant rates of their own, and both
 * rates follow gamma distributions over customers.
 *
 * Source: Schmittlein, Morrison and Colombo (1987), Counting your customers: who are they and what
 * will they do next?
 */
export const paretoNbdProcess: PurchaseProcess<ParetoNbdParameters> = {
  probabilityAlive: paretoNbdProbabilityAlive,

  expectedPurchases(parameters, customer, time) {
    const stay = expectedStay(parameters.s, parameters.beta + customer.age, time);
    return (
      paretoNbdProbabilityAlive(parameters, customer) * expectedRate(parameters, customer) * stay
    );
  },

  expectedPurchasesOfNewCustomer({ r, alpha, s, beta }, time) {
    return (r / alpha) * expectedStay(s, beta, time);
  },

  probabilityOfPurchases(parameters, purchases, time) {
    if (purchases > 0) return time > 0 ? chanceOfPurchases(parameters, purchases, time) : 0;
    const { alive, left } = inactivityOf(parameters, { repeatPurchases: 0, recency: 0, age: time });
    return alive + left;
  },

  probabilityOfNoPurchase(parameters, customer, time) {
    const { repeatPurchases, age } = customer;
    const { alive, left } = inactivityOf(parameters, customer);
    const later = inactivityOf(parameters, { repeatPurchases, recency: age, age: age + time });
    const chance = later.alive + later.left;
    return left === 0 ? chance : (left + alive * chance) / (alive + left);
  },

  discountedExpectedResidualTransactions(parameters, customer, rate) {
    const scale = parameters.beta + customer.age;
    const stay = scale * discountedStay(parameters.s, rate * scale);
    return (
      paretoNbdProbabilityAlive(parameters, customer) * expectedRate(parameters, customer) * stay
    );
  },

  simulate({ r, alpha, s, beta }, age, random) {
    const wait = (rate: number): number => -Math.log1p(-random()) / rate;
    const rate = listableRate(gammaVariate(r, random) / alpha, age);
    const end = Math.min(age, wait(gammaVariate(s, random) / beta));
    const times: number[] = [];
    for (let time = wait(rate); time <= end; time += wait(rate)) times.push(time);
    return times;
  },
};

function inactivityOf(
  parameters: ParetoNbdParameters,
  customer: ModelCustomer,
): InactivityLikelihood {
  const inactivity = newInactivityLikelihood();
  fillInactivityLikelihood(
    inactivity,
    parameters,
    customer.repeatPurchases,
    customer.recency,
    customer.age,
  );
  return inactivity;
}

function paretoNbdProbabilityAlive(
  parameters: ParetoNbdParameters,
  customer: ModelCustomer,
): number {
  const { alive, left } = inactivityOf(parameters, customer);
  return left === 0 ? 1 : alive / (alive + left);
}

/** The mean purchase rate of a customer who is alive. */
function expectedRate({ r, alpha }: ParetoNbdParameters, customer: ModelCustomer): number {
  return (r + customer.repeatPurchases) / (alpha + customer.age);
}

/**
 * The mean time for which a customer who is alive now stays, counted up to a time from now: the
 * integral of (scale / (scale + y))^s.
 */
function expectedStay(s: number, scale: number, time: number): number {
  const growth = Math.log1p(time / scale);
  return scale * (s === 1 ? growth : Math.expm1((1 - s) * growth) / (1 - s));
}

/** The discounted mean time that such a customer stays, for a scale of 1: the integral of e^(-rate y) (1 + y)^-s over y from 0 to ∞, taken over the logarithm of 1 + y. It is the confluent hypergeometric function U(1, 2 - s, rate). */
function discountedStay(s: number, rate: number): number {
  const logarithm = logPeakIntegral({
    logarithm: (point) => (1 - s) * point - rate * Math.expm1(point),
    slope: (point) => 1 - s - rate * Math.exp(point),
    curvature: (point) => rate * Math.exp(point),
    mode: s < 1 ? Math.max(0, Math.log((1 - s) / rate)) : 0,
    from: 0,
    to: Number.POSITIVE_INFINITY,
  });
  return Math.exp(logarithm);
}
