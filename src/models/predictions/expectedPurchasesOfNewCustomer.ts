import type { Duration } from "../inputs/duration.js";
import { horizonIn } from "../inputs/horizonIn.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { processOf } from "../processes/processOf.js";
import { finitePrediction } from "./finitePrediction.js";

/**
 * The expected number of repeat purchases of a customer who has just made the first purchase.
 *
 *     expected purchases of a new customer = mean number of repeat purchases within the horizon
 *
 * @param model - A fitted model, or published parameters as `{ model, parameters, timeUnit }`.
 * @param horizon - The time from the first purchase, such as `{ amount: 52, unit: "week" }`; for BG/BB a whole number of opportunities.
 * @returns A mean number of purchases, from 0 up, without the first one.
 * @throws {@link InputError} If the model or the horizon is invalid, or the result is too large for a double.
 * @see Fader, Hardie and Lee (2005), Counting your customers the easy way
 *
 * @example
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const model = { model: "bg-nbd", parameters, timeUnit: "week" };
 * expectedPurchasesOfNewCustomer(model, { amount: 52, unit: "week" }); // 1.446…
 */
export function expectedPurchasesOfNewCustomer(
  model: PurchaseModel | BgBbModel,
  horizon: Duration,
): number {
  const process = processOf(model);
  const time = horizonIn(model, horizon);
  return finitePrediction(process.expectedPurchasesOfNewCustomer(model.parameters, time));
}
