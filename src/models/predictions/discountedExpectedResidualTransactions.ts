import { checkedCustomerOf } from "../inputs/checkedCustomerOf.js";
import { continuousRate } from "../inputs/continuousRate.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { CustomerOf } from "../model/customerOf.js";
import type { DiscountRate } from "../model/discountRate.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { processOf } from "../processes/processOf.js";
import { finitePrediction } from "./finitePrediction.js";

/**
 * How many purchases are still to come from a customer, each discounted by how far off it is. (DERT)
 *
 *     discounted expected residual transactions
 *       = sum over all purchases to come of (1 + rate)^-(time from now)
 *
 * It has no horizon: all purchases to come count. Times what a purchase is worth, it is the
 * customer's residual lifetime value. The rate is effective over its unit: 0.1 a year is 0.1 a year
 * in a model of weeks, too.
 *
 * @param model - A fitted model, or one with parameters from a paper.
 * @param customer - In the unit of the model, as `customerHistories` gives it.
 * @param discount - Such as `{ rate: 0.15, per: "year" }`.
 * @returns A mean number of discounted purchases, from 0 up; `null` at a rate of 0, where what is to come may have no bound.
 * @throws {@link InputError} If the model, the customer or the rate cannot be.
 * @see Fader, Hardie and Lee (2005), RFM and CLV: using iso-value curves for customer base analysis
 *
 * @example
 * const parameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const model = { model: "bg-nbd", parameters, timeUnit: "week" };
 * const customer = { repeatPurchases: 2, recency: 30.43, age: 38.86 };
 * discountedExpectedResidualTransactions(model, customer, { rate: 0.15, per: "year" }); // 5.179…
 * discountedExpectedResidualTransactions(model, customer, { rate: 0, per: "year" }); // null
 */
export function discountedExpectedResidualTransactions<Of extends PurchaseModel | BgBbModel>(
  model: Of,
  customer: CustomerOf<Of>,
  discount: DiscountRate,
): number | null {
  const process = processOf(model);
  checkedCustomerOf(model, customer);
  const rate = continuousRate(model, discount);
  if (rate === 0) return null;
  const { parameters } = model;
  return finitePrediction(
    process.discountedExpectedResidualTransactions(parameters, customer, rate),
  );
}
