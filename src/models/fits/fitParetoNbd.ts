import type { ParetoNbdModel } from "../model/paretoNbdModel.js";
import type { Fit } from "./fit.js";
import { fitPurchases } from "./fitPurchases.js";
import { paretoNbdObjective } from "./paretoNbdObjective.js";
import type { PurchaseFitInput } from "./purchaseFitInput.js";

/**
 * Learns from customers' histories how often they buy, and how soon they leave unseen. (Pareto/NBD)
 *
 *     while alive, a customer buys at random at a rate of their own
 *     a customer leaves at random, at any time, at a rate of their own
 *     rates of buying vary by a gamma distribution (r, alpha), rates of leaving by another (s, beta)
 *     the parameters are those under which the histories are most likely
 *
 * The order of customers and the unit of time do not matter, and equal histories are counted, not
 * repeated. With few customers there is often no best s and beta, only a best s / beta: the fit then
 * ends at the `"boundary"`, warns of `"dropout-alike"`, and predicts as well as the data allow.
 *
 * @returns The model, with how the fit went; it is there even where `converged` is `false`.
 * @throws {@link InputError} If there are no customers, one of them cannot be, or one bought over a million times.
 * @see Schmittlein, Morrison and Colombo (1987), Counting your customers: who are they and what will they do next?
 *
 * @example
 * const customers = [
 *   { repeatPurchases: 0, recency: 0, age: 36, weight: 60 },
 *   { repeatPurchases: 1, recency: 8, age: 36, weight: 20 },
 *   { repeatPurchases: 2, recency: 30, age: 36, weight: 10 },
 *   { repeatPurchases: 4, recency: 15, age: 36, weight: 4 },
 *   { repeatPurchases: 6, recency: 34, age: 36, weight: 6 },
 * ];
 * const fit = fitParetoNbd({ customers, timeUnit: "week" });
 * fit.converged; // true
 * fit.parameters.r; // 0.75023840…
 * fit.parameters.alpha; // 19.681268…
 * expectedPurchases(fit, customers[4], { amount: 1, unit: "year" }); // 3.5460…
 */
export function fitParetoNbd(input: PurchaseFitInput): Fit<ParetoNbdModel> {
  return fitPurchases<ParetoNbdModel>(input, {
    model: "pareto-nbd",
    names: ["r", "alpha", "s", "beta"],
    times: [0, 1, 0, 1],
    objectiveOf: paretoNbdObjective,
    starts: [
      [0, 0, -0.5, -0.5],
      [-1, -1, 1, 2],
      [1, 1, -2, -1],
    ],
    boundaries: [
      { direction: [0, 0, 1, 1], warning: "dropout-alike" },
      { direction: [0, 0, -1, 0], warning: "no-dropout" },
      { direction: [0, 0, 0, 1], warning: "no-dropout" },
    ],
  });
}
