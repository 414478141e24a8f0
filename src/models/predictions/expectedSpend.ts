import { checkedModel } from "../inputs/checkedModel.js";
import { checkedSpender } from "../inputs/checkedSpender.js";
import type { GammaGammaModel } from "../model/gammaGammaModel.js";
import type { Spender } from "../model/spender.js";
import { finitePrediction } from "./finitePrediction.js";

/**
 * What a customer will spend on a purchase: between their own mean so far and that of all customers, the nearer to their own the more they bought.
 *
 *     expected spend = p (v + repeat purchases * mean repeat value) / (p * repeat purchases + q - 1)
 *
 * Who has no repeat purchase is expected to spend the mean of all customers, p v / (q - 1). It is in
 * the money of the values the model was fitted to.
 *
 * @returns Money; `null` where q is 1 or less, since there is no mean of all then, and where repeat purchases were worth 0 or less on average, which the model rules out.
 * @throws {@link InputError} If the model is no Gamma-Gamma model, or the customer's purchases or value cannot be.
 * @see Fader and Hardie (2013), The Gamma-Gamma model of monetary value
 *
 * @example
 * const parameters = { p: 6.25, q: 3.74, v: 15.44 };
 * const spend = { model: "gamma-gamma", parameters, timeUnit: "week" };
 * expectedSpend(spend, { repeatPurchases: 2, meanRepeatValue: 22.35 }); // 24.66…
 * expectedSpend(spend, { repeatPurchases: 0, meanRepeatValue: null }); // 35.21…
 */
export function expectedSpend(model: GammaGammaModel, customer: Spender): number | null {
  const { p, q, v } = checkedModel(model, ["gamma-gamma"]).parameters;
  const { repeatPurchases, meanRepeatValue } = checkedSpender(customer);
  const value = repeatPurchases === 0 ? 0 : (meanRepeatValue as number);
  if (q <= 1 || (repeatPurchases > 0 && value <= 0)) return null;
  const whole = p * repeatPurchases + q - 1;
  return finitePrediction((p / whole) * v + ((p * repeatPurchases) / whole) * value);
}
