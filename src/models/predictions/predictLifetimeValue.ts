import type { Given } from "../../kernel/given.js";
import { InputError } from "../../kernel/inputError.js";
import { checkedCustomer } from "../inputs/checkedCustomer.js";
import { checkedModel } from "../inputs/checkedModel.js";
import { checkedOptions } from "../inputs/checkedOptions.js";
import { continuousRate } from "../inputs/continuousRate.js";
import type { Duration } from "../inputs/duration.js";
import { timeIn } from "../inputs/timeIn.js";
import type { DiscountRate } from "../model/discountRate.js";
import type { GammaGammaModel } from "../model/gammaGammaModel.js";
import type { ModelCustomer } from "../model/modelCustomer.js";
import type { PurchaseModel } from "../model/purchaseModel.js";
import { gaussLegendre } from "../numerics/gaussLegendre.js";
import { processOf } from "../processes/processOf.js";
import { expectedSpend } from "./expectedSpend.js";
import { finitePrediction } from "./finitePrediction.js";

/** The time span that counts, and the discount rate. At least one of the two is required. */
export interface PredictLifetimeValueOptions {
  /** The time from the end of the records. Default: the whole future, which requires a discount. */
  readonly horizon?: Duration | null | undefined;
  /** The discount rate. Default: no discount. */
  readonly discount?: DiscountRate | null | undefined;
}

/**
 * The expected value today of the future purchases of a customer. (Predicted customer lifetime value, CLV)
 *
 *     lifetime value = expected spend * ∫ expected purchases per unit of time at t / (1 + rate)^t dt
 *
 * Each purchase is discounted from the time at which it is expected, so the result does not depend
 * on the time unit of the model. Past purchases do not count. The result is revenue: multiply it by
 * the margin to get the profit.
 *
 * @param transactions - A model of how often customers buy: BG/NBD, MBG/NBD or Pareto/NBD.
 * @param spend - A Gamma-Gamma model of the value of a purchase.
 * @param customer - The history of the customer, with times in the unit of `transactions` and `meanRepeatValue` in the currency of `spend`.
 * @param options - The horizon and the discount rate, such as `{ horizon: { amount: 1, unit: "year" }, discount: { rate: 0.1, per: "year" } }`.
 * @returns Money in the currency of `spend`; `null` if {@link expectedSpend} is `null`, and if there is no horizon and the rate is 0.
 * @throws {@link InputError} If a model, the customer, the horizon or the discount rate is invalid, both horizon and discount are left out, or the result is too large for a double.
 * @see Fader, Hardie and Lee (2005), RFM and CLV: using iso-value curves for customer base analysis
 *
 * @example
 * const purchases = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
 * const transactions = { model: "bg-nbd", parameters: purchases, timeUnit: "week" };
 * const spends = { p: 6.25, q: 3.74, v: 15.44 };
 * const spend = { model: "gamma-gamma", parameters: spends, timeUnit: "week" };
 * const customer = { repeatPurchases: 2, recency: 30.43, age: 38.86, meanRepeatValue: 22.35 };
 * const horizon = { amount: 1, unit: "year" };
 * const discount = { rate: 0.1, per: "year" };
 * predictLifetimeValue(transactions, spend, customer, { horizon }); // 38.55…
 * predictLifetimeValue(transactions, spend, customer, { horizon, discount }); // 36.89…
 * predictLifetimeValue(transactions, spend, customer, { discount }); // 157.15…
 */
export function predictLifetimeValue(
  transactions: PurchaseModel,
  spend: GammaGammaModel,
  customer: Given<ModelCustomer>,
  options: PredictLifetimeValueOptions,
): number | null {
  checkedModel(transactions, ["bg-nbd", "mbg-nbd", "pareto-nbd"], "transactions");
  checkedModel(spend, ["gamma-gamma"], "spend");
  const checked = checkedCustomer(customer);
  checkedOptions(options, ["horizon", "discount"]);
  const discount = options.discount ?? undefined;
  const horizon = options.horizon ?? undefined;
  const rate = discount === undefined ? undefined : continuousRate(transactions, discount);
  if (horizon === undefined && rate === undefined) {
    throw new InputError("horizon", horizon, "a length of time where there is no discount");
  }
  const time = horizon === undefined ? undefined : timeIn(transactions, horizon);
  const value = expectedSpend(spend, checked);
  if (value === null) return null;
  const purchases = discountedPurchases(transactions, checked, time, rate ?? 0);
  return purchases === null ? null : finitePrediction(value * purchases);
}

function discountedPurchases(
  model: PurchaseModel,
  customer: ModelCustomer,
  time: number | undefined,
  rate: number,
): number | null {
  const process = processOf(model);
  const { parameters } = model;
  const expected = (time: number): number => process.expectedPurchases(parameters, customer, time);
  if (time === undefined) {
    if (rate === 0) return null;
    return process.discountedExpectedResidualTransactions(parameters, customer, rate);
  }
  if (rate === 0) return expected(time);
  // The integral is taken by parts, since the models give the purchases up to a time, and not the
  // rate at that time.
  const { points, weights } = gaussLegendre(12);
  const scale = model.model === "pareto-nbd" ? model.parameters.beta : model.parameters.alpha;
  const past = Math.min(scale, parameters.alpha) + customer.age;
  let sum = 0;
  // The longer the time that has passed, the more slowly the purchase rate falls, so the panels
  // grow in proportion to that time.
  for (let from = 0; from < time && rate * from < 50; ) {
    const width = Math.min(time - from, 2 * (past + from), 6 / rate);
    points.forEach((point, i) => {
      const at = from + width * point;
      sum += (weights[i] as number) * width * rate * Math.exp(-rate * at) * expected(at);
    });
    from += width;
  }
  return sum + Math.exp(-rate * time) * expected(time);
}
