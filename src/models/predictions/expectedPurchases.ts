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
 * The expected number of purchases of a customer within a time from now.
 *
 *     expected purchases = probability alive * mean number of purchases of a customer who is alive
 *
 * The horizon begins at the end of the records, where the customer's age ends. It can be in any unit.
 *
 * @param model - A fitted model, or published parameters as `{ model, parameters, timeUnit }`.
 * @param customer - The history of the customer, with times in the unit of the model; `customerHistories` makes it from orders.
 * @param horizon - The time from the end of the records, such as `{ amount: 52, unit: "week" }`; for BG/BB a whole number of opportunities.
 * @returns A mean number of purchases, from 0 up.
 * @throws {@link InputError} If the model, the customer or the horizon is invalid, or the result is too large for a double.
 * @see Fader, Hardie and Lee (2005), Counting your customers the easy way
 *
 * @example
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const model = { model: "bg-nbd", parameters, timeUnit: "week" };
 * const customer = { repeatPurchases: 2, recency: 30.43, age: 38.86 };
 * expectedPurchases(model, customer, { amount: 39, unit: "week" }); // 1.226…
 * expectedPurchases(model, customer, { amount: 273, unit: "day" }); // 1.226…
 */
export function expectedPurchases<Of extends PurchaseModel | BgBbModel>(
  model: Of,
  customer: Given<CustomerOf<Of>>,
  horizon: Duration,
): number {
  const process = processOf(model);
  const checked = checkedCustomerOf(model, customer);
  const time = horizonIn(model, horizon);
  return finitePrediction(process.expectedPurchases(model.parameters, checked, time));
}
