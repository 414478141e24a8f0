import { checkedModel } from "../inputs/checkedModel.js";
import { continuousRate } from "../inputs/continuousRate.js";
import type { DiscountRate } from "../model/discountRate.js";
import type { ShiftedBetaGeometricModel } from "../model/shiftedBetaGeometricModel.js";
import { subscriberLifetime } from "./subscriberLifetime.js";

/**
 * How many periods a new subscriber will pay for, each discounted to today. (Discounted expected lifetime, DEL)
 *
 *     discounted lifetime = Σ survival after n renewals / (1 + discount)^n, n from 0 up
 *
 * The first period is paid today and counts in full. Times the margin of a period it is what a new
 * subscriber is worth. A rate of 0 gives the plain expected lifetime.
 *
 * @returns Periods of the model, from 1 up; `null` where the rate is 0 and alpha is 1 or less, since the sum has no end then.
 * @throws {@link InputError} If the model is no shifted-beta-geometric one, or the discount is no rate from 0 up per unit of time.
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
