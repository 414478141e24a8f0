import type { BgNbdModel } from "../model/bgNbdModel.js";
import type { Fit } from "./fit.js";
import { fitBgNbdWith } from "./fitBgNbdWith.js";
import type { PurchaseFitInput } from "./purchaseFitInput.js";

/**
 * Fits the BG/NBD model: how often customers buy, and how likely they are to leave, unobserved, after a repeat purchase.
 *
 *     a customer who has not left buys at random times, at a rate of their own
 *     after each repeat purchase a customer leaves with a chance of their own
 *     over customers, rates follow the gamma distribution (r, alpha), chances the beta distribution (a, b)
 *     the parameters are those under which the histories are most likely
 *
 * The order of customers does not matter, and in another unit of time only alpha changes. Under
 * BG/NBD nobody can leave before the first repeat purchase; `fitMbgNbd` allows it.
 *
 * @returns The model with a report on the fit. Check `converged` and `warnings`, since the
 * parameters are there in any case.
 * @throws {@link InputError} If there are no customers, a history is impossible, a customer has over 20 000 repeat purchases, or the time unit is unknown.
 * @see Fader, Hardie and Lee (2005), Counting your customers the easy way
 *
 * @example
 * const customers = [
 *   { repeatPurchases: 0, recency: 0, age: 30, weight: 60 },
 *   { repeatPurchases: 1, recency: 5, age: 32, weight: 20 },
 *   { repeatPurchases: 3, recency: 24, age: 28, weight: 10 },
 *   { repeatPurchases: 6, recency: 9, age: 31, weight: 5 },
 *   { repeatPurchases: 8, recency: 27, age: 29, weight: 5 },
 * ];
 * const fit = fitBgNbd({ customers, timeUnit: "week" });
 * fit.parameters.r; // 0.2124…
 * fit.parameters.alpha; // 2.648…
 * fit.converged; // true
 */
export function fitBgNbd(input: PurchaseFitInput): Fit<BgNbdModel> {
  return fitBgNbdWith("bg-nbd", 0, input);
}
