import type { Given } from "../../kernel/given.js";
import { checkedCustomerOf } from "../inputs/checkedCustomerOf.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { CustomerOf } from "../model/customerOf.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { processOf } from "../processes/processOf.js";
import { finitePrediction } from "./finitePrediction.js";

/**
 * How likely it is that a customer is still a customer, and has not left, unobserved, for good.
 *
 *     probability alive = likelihood of the history and of not having left / likelihood of the history
 *
 * Under BG/NBD a customer can leave only after a repeat purchase. The answer for a customer without
 * repeat purchases is therefore always 1, however long ago the first purchase was. MBG/NBD and
 * Pareto/NBD do not have this limitation.
 *
 * @param model - A fitted model, or published parameters as `{ model, parameters, timeUnit }`.
 * @param customer - The history of the customer, with times in the unit of the model; `customerHistories` makes it from orders.
 * @returns A probability, from 0 to 1.
 * @throws {@link InputError} If the model or the customer is invalid.
 * @see Fader, Hardie and Lee (2005), Counting your customers the easy way
 * @see Batislam, Denizel and Filiztekin (2007), Empirical validation and comparison of models for customer base analysis
 *
 * @example
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const model = { model: "bg-nbd", parameters, timeUnit: "week" };
 * probabilityAlive(model, { repeatPurchases: 2, recency: 30.43, age: 38.86 }); // 0.7265…
 * probabilityAlive(model, { repeatPurchases: 2, recency: 5, age: 38.86 }); // 0.1236…
 * probabilityAlive(model, { repeatPurchases: 0, recency: 0, age: 38.86 }); // 1
 */
export function probabilityAlive<Of extends PurchaseModel | BgBbModel>(
  model: Of,
  customer: Given<CustomerOf<Of>>,
): number {
  const process = processOf(model);
  return finitePrediction(
    process.probabilityAlive(model.parameters, checkedCustomerOf(model, customer)),
  );
}
