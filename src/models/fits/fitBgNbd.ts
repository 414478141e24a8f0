import type { BgNbdModel } from "../model/bgNbdModel.js";
import type { Fit } from "./fit.js";
import { fitBgNbdWith } from "./fitBgNbdWith.js";
import type { PurchaseFitInput } from "./purchaseFitInput.js";

/**
 * Learns from customers' histories how often they buy, and how soon they leave unseen. (BG/NBD)
 *
 *     while alive, a customer buys at random at a rate of their own
 *     after each repeat purchase, a customer leaves with a chance of their own
 *     rates vary by a gamma distribution (r, alpha), chances by a beta distribution (a, b)
 *     the parameters are those under which the histories are most likely
 *
 * The order of customers and the unit of time do not matter, and equal histories are counted, not
 * repeated. Nobody leaves before a first repeat purchase: `fitMbgNbd` lets them.
 *
 * @returns The model, with how the fit went; it is there even where `converged` is `false`.
 * @throws {@link InputError} If there are no customers, one of them cannot be, or one bought over a million times.
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
