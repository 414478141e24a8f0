import type { Given } from "../../kernel/given.js";
import { checkedCustomerOf } from "../inputs/checkedCustomerOf.js";
import { continuousRate } from "../inputs/continuousRate.js";
import type { BgBbModel } from "../model/bgBbModel.js";
import type { CustomerOf } from "../model/customerOf.js";
import type { DiscountRate } from "../model/discountRate.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { processOf } from "../processes/processOf.js";
import { finitePrediction } from "./finitePrediction.js";

/**
 * The expected number of all future purchases of a customer, each discounted to today. (DERT)
 *
 *     discounted expected residual transactions
 *       = expected sum over all future purchases of 1 / (1 + rate)^(time from now)
 *
 * There is no horizon. Multiplied by the expected value of a purchase, it is the customer's residual
 * lifetime value. The rate is converted into the time unit of the model.
 *
 * @param model - A fitted model, or published parameters as `{ model, parameters, timeUnit }`.
 * @param customer - The history of the customer, with times in the unit of the model; `customerHistories` makes it from orders.
 * @param discount - The discount rate, such as `{ rate: 0.15, per: "year" }`.
 * @returns A number of purchases, from 0 up; `null` if the rate is 0, since the sum can then be infinite.
 * @throws {@link InputError} If the model, the customer or the discount rate is invalid, or the result is too large for a double.
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
  customer: Given<CustomerOf<Of>>,
  discount: DiscountRate,
): number | null {
  const process = processOf(model);
  const checked = checkedCustomerOf(model, customer);
  const rate = continuousRate(model, discount);
  if (rate === 0) return null;
  const { parameters } = model;
  return finitePrediction(
    process.discountedExpectedResidualTransactions(parameters, checked, rate),
  );
}
