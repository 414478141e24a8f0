import type { Given } from "../../kernel/given.js";
import { checkedCustomerOf } from "../inputs/checkedCustomerOf.js";
import type { Duration } from "../inputs/duration.js";
import { horizonIn } from "../inputs/horizonIn.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { CustomerOf } from "../model/customerOf.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { processOf } from "../processes/processOf.js";
import { finitePrediction } from "./finitePrediction.js";

/**
 * How likely it is that a customer buys nothing within a time from now, whether or not they have
 * left.
 *
 *     probability of no purchase = probability of having left
 *                                + probability alive * probability that a customer who is alive buys nothing
 *
 * The longer the horizon, the closer the result is to the probability of having left.
 *
 * @param model - A fitted model, or published parameters as `{ model, parameters, timeUnit }`.
 * @param customer - The history of the customer, with times in the unit of the model; `customerHistories` makes it from orders.
 * @param horizon - The time from the end of the records, such as `{ amount: 52, unit: "week" }`; for BG/BB a whole number of opportunities.
 * @returns A probability, from 0 to 1.
 * @throws {@link InputError} If the model, the customer or the horizon is invalid.
 *
 * @example
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const model = { model: "bg-nbd", parameters, timeUnit: "week" };
 * const customer = { repeatPurchases: 2, recency: 30.43, age: 38.86 };
 * probabilityOfNoPurchase(model, customer, { amount: 26, unit: "week" }); // 0.5263…
 */
export function probabilityOfNoPurchase<Of extends PurchaseModel | BgBbModel>(
  model: Of,
  customer: Given<CustomerOf<Of>>,
  horizon: Duration,
): number {
  const process = processOf(model);
  const checked = checkedCustomerOf(model, customer);
  const time = horizonIn(model, horizon);
  return finitePrediction(process.probabilityOfNoPurchase(model.parameters, checked, time));
}
