import type { Given } from "../../kernel/given.js";
import { checkedModel } from "../inputs/checkedModel.js";
import { checkedSpender } from "../inputs/checkedSpender.js";
import type { GammaGammaModel } from "../model/gammaGammaModel.js";
import type { Spender } from "../model/spender.js";
import { finitePrediction } from "./finitePrediction.js";

/**
 * The expected value of a future purchase of a customer.
 *
 *     expected spend = p (v + repeat purchases * mean repeat value) / (p * repeat purchases + q - 1)
 *
 * It lies between the mean of all customers, p v / (q - 1), and the customer's own mean repeat
 * value. The more repeat purchases a customer has, the closer it is to the customer's own mean.
 * Without repeat purchases it is the mean of all customers.
 *
 * @param model - A fitted Gamma-Gamma model, or published parameters as `{ model, parameters, timeUnit }`.
 * @param customer - The repeat purchases of the customer and their mean value, in the currency that the model was fitted to.
 * @returns Money in that currency; `null` if q is 1 or less, since the mean of all customers is then infinite, and if the mean repeat value is 0 or less, which the model excludes.
 * @throws {@link InputError} If the model is not a valid Gamma-Gamma model, the purchases or the value of the customer are impossible, or the result is too large for a double.
 * @see Fader and Hardie (2013), The Gamma-Gamma model of monetary value
 *
 * @example
 * const parameters = { p: 6.25, q: 3.74, v: 15.44 };
 * const spend = { model: "gamma-gamma", parameters, timeUnit: "week" };
 * expectedSpend(spend, { repeatPurchases: 2, meanRepeatValue: 22.35 }); // 24.66…
 * expectedSpend(spend, { repeatPurchases: 0, meanRepeatValue: null }); // 35.21…
 */
export function expectedSpend(model: GammaGammaModel, customer: Given<Spender>): number | null {
  const { p, q, v } = checkedModel(model, ["gamma-gamma"]).parameters;
  const { repeatPurchases, meanRepeatValue } = checkedSpender(customer);
  const value = repeatPurchases === 0 ? 0 : (meanRepeatValue as number);
  if (q <= 1 || (repeatPurchases > 0 && value <= 0)) return null;
  const whole = p * repeatPurchases + q - 1;
  return finitePrediction((p / whole) * v + ((p * repeatPurchases) / whole) * value);
}
