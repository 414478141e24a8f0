import type { ParetoNbdModel } from "../model/paretoNbdModel.js";
import type { Fit } from "./fit.js";
import { fitPurchases } from "./fitPurchases.js";
import { paretoNbdObjective } from "./paretoNbdObjective.js";
import type { PurchaseFitInput } from "./purchaseFitInput.js";

/**
 * Fits the Pareto/NBD model: how often customers buy, and how soon they leave, unobserved, at any time.
 *
 *     a customer who has not left buys at random times, at a rate of their own
 *     a customer leaves at a random time, at a dropout rate of their own
 *     over customers, purchase rates follow the gamma distribution (r, alpha), dropout rates (s, beta)
 *     the parameters are those under which the histories are most likely
 *
 * The order of customers does not matter, and in another unit of time only alpha and beta change. With
 * few customers the data often determine only s / beta and not s and beta: the fit then ends at a
 * `"boundary"` with the warning `"dropout-alike"`, and predicts as well as the data allow.
 *
 * @returns The model with a report on the fit. Check `converged` and `warnings`, since the
 * parameters are there in any case.
 * @throws {@link InputError} If there are no customers, a history is impossible, a customer has over 20 000 repeat purchases, or the time unit is unknown.
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
