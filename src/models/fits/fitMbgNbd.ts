import type { BgNbdModel } from "../model/bgNbdModel.js";
import type { Fit } from "./fit.js";
import { fitBgNbdWith } from "./fitBgNbdWith.js";
import type { PurchaseFitInput } from "./purchaseFitInput.js";

/**
 * Learns from customers' histories how often they buy, and how soon they leave unseen, be it after the first purchase. (MBG/NBD)
 *
 *     while alive, a customer buys at random at a rate of their own
 *     after each purchase, and the first one too, a customer leaves with a chance of their own
 *     rates vary by a gamma distribution (r, alpha), chances by a beta distribution (a, b)
 *     the parameters are those under which the histories are most likely
 *
 * Unlike under BG/NBD, who has bought once only may have left. All else is as in `fitBgNbd`.
 *
 * @returns The model, with how the fit went; it is there even where `converged` is `false`.
 * @throws {@link InputError} If there are no customers, one of them cannot be, or one bought over a million times.
 * @see Batislam, Denizel and Filiztekin (2007), Empirical validation and comparison of models for customer base analysis
 *
 * @example
 * const customers = [
 *   { repeatPurchases: 0, recency: 0, age: 30, weight: 60 },
 *   { repeatPurchases: 1, recency: 5, age: 32, weight: 20 },
 *   { repeatPurchases: 3, recency: 24, age: 28, weight: 10 },
 *   { repeatPurchases: 6, recency: 9, age: 31, weight: 5 },
 *   { repeatPurchases: 8, recency: 27, age: 29, weight: 5 },
 * ];
 * const fit = fitMbgNbd({ customers, timeUnit: "week" });
 * fit.parameters.r; // 4.959…
 * fit.standardErrors.r; // 3.968…
 * fit.converged; // true
 */
export function fitMbgNbd(input: PurchaseFitInput): Fit<BgNbdModel> {
  return fitBgNbdWith("mbg-nbd", 1, input);
}
