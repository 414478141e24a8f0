import { checkedCustomerOf } from "../inputs/checkedCustomerOf.js";
import { horizonIn } from "../inputs/horizonIn.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { CustomerOf } from "../model/customerOf.js";
import type { Duration } from "../model/duration.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { processOf } from "../processes/processOf.js";
import { finitePrediction } from "./finitePrediction.js";

/**
 * How likely a customer is to buy nothing in the time to come, having left or not.
 *
 *     probability of no purchase = probability of having left
 *                                + probability alive * probability of a silence so long
 *
 * The longer the horizon, the closer it comes to the probability of having left by its end.
 *
 * @param model - A fitted model, or one with parameters from a paper.
 * @param customer - In the unit of the model, as `customerHistories` gives it.
 * @param horizon - How far to look, such as `{ amount: 52, unit: "week" }`; to BG/BB, a whole number of opportunities.
 * @returns A probability, from 0 to 1.
 * @throws {@link InputError} If the model, the customer or the horizon cannot be.
 *
 * @example
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const model = { model: "bg-nbd", parameters, timeUnit: "week" };
 * const customer = { repeatPurchases: 2, recency: 30.43, age: 38.86 };
 * probabilityOfNoPurchase(model, customer, { amount: 26, unit: "week" }); // 0.5263…
 */
export function probabilityOfNoPurchase<Of extends PurchaseModel | BgBbModel>(
  model: Of,
  customer: CustomerOf<Of>,
  horizon: Duration,
): number {
  const process = processOf(model);
  checkedCustomerOf(model, customer);
  const time = horizonIn(model, horizon);
  return finitePrediction(process.probabilityOfNoPurchase(model.parameters, customer, time));
}
