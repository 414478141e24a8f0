import { horizonIn } from "../inputs/horizonIn.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { Duration } from "../model/duration.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { processOf } from "../processes/processOf.js";
import { finitePrediction } from "./finitePrediction.js";

/**
 * How many repeat purchases to expect from a customer who has just made the first one.
 *
 *     expected purchases of a new customer = mean number of repeat purchases by the horizon
 *
 * To BG/BB the horizon is a whole number of opportunities.
 *
 * @param model - A fitted model, or one with parameters from a paper.
 * @param horizon - How far to look, such as `{ amount: 52, unit: "week" }`.
 * @returns A mean number of purchases, from 0 up; the first one is not among them.
 * @throws {@link InputError} If the model or the horizon cannot be.
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
