import { checkedModel } from "../inputs/checkedModel.js";
import { continuousRate } from "../inputs/continuousRate.js";
import type { DiscountRate } from "../model/discountRate.js";
import type { ShiftedBetaGeometricModel } from "../model/shiftedBetaGeometricModel.js";
import { subscriberLifetime } from "./subscriberLifetime.js";

/**
 * The expected number of periods that a new subscriber will pay for, each discounted to today. (Discounted expected lifetime, DEL)
 *
 *     discounted lifetime = Σ survival after n renewals / (1 + rate)^n, n from 0 up, rate per period
 *
 * The first period is paid today and counts as 1. Multiplied by the margin of a period, the result is
 * the lifetime value of a new subscriber. With a rate of 0 it is the expected lifetime.
 *
 * @param model - A fitted model, or published parameters as `{ model, parameters, timeUnit }`.
 * @param discount - The discount rate, such as `{ rate: 0.1, per: "year" }`.
 * @returns A number of periods, from 1 up; `null` if the rate is 0 and alpha is 1 or less, since the sum is then infinite.
 * @throws {@link InputError} If the model is not a valid shifted-beta-geometric model, the discount rate is invalid, or the result is too large for a double.
 * @see Fader and Hardie (2010), Customer-base valuation in a contractual setting: the perils of ignoring heterogeneity
 *
 * @example
 * const parameters = { alpha: 3.8, beta: 15.2 };
 * const model = { model: "shifted-beta-geometric", parameters, timeUnit: "year" };
 * discountedLifetime(model, { rate: 0.1, per: "year" }); // 4.0089…
 * discountedLifetime(model, { rate: 0, per: "year" }); // 6.4285…
 */
export function discountedLifetime(
  model: ShiftedBetaGeometricModel,
  discount: DiscountRate,
): number | null {
  const { alpha, beta } = checkedModel(model, ["shifted-beta-geometric"]).parameters;
  return subscriberLifetime(alpha, beta, continuousRate(model, discount));
}
