import type { BgNbdModel } from "../model/bgNbdModel.js";
import type { Fit } from "./fit.js";
import { fitBgNbdWith } from "./fitBgNbdWith.js";
import type { PurchaseFitInput } from "./purchaseFitInput.js";

/**
 * Fits the MBG/NBD model: how often customers buy, and how likely they are to leave, unobserved, after any purchase.
 *
 *     a customer who has not left buys at random times, at a rate of their own
 *     after each purchase, the first one included, a customer leaves with a chance of their own
 *     over customers, rates follow the gamma distribution (r, alpha), chances the beta distribution (a, b)
 *     the parameters are those under which the histories are most likely
 *
 * In contrast to BG/NBD, a customer who has bought only once may have left. Everything else is as in
 * `fitBgNbd`.
 *
 * @returns The model with a report on the fit. Check `converged` and `warnings`, since the
 * parameters are there in any case.
 * @throws {@link InputError} If there are no customers, a history is impossible, a customer has over 20 000 repeat purchases, or the time unit is unknown.
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
