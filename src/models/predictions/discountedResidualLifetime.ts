import { checkedModel } from "../inputs/checkedModel.js";
import { checkedOptions } from "../inputs/checkedOptions.js";
import { checkedRenewals } from "../inputs/checkedRenewals.js";
import { continuousRate } from "../inputs/continuousRate.js";
import type { ShiftedBetaGeometricModel } from "../model/shiftedBetaGeometricModel.js";
import type { ResidualLifetimeOptions } from "./residualLifetimeOptions.js";
import { subscriberLifetime } from "./subscriberLifetime.js";

/**
 * The expected number of further periods that a subscriber will pay for, just before a renewal, each discounted to today. (Discounted expected residual lifetime, DERL)
 *
 *     residual lifetime = Σ probability of n more renewals / (1 + rate)^(n - 1), n from 1 up, rate per period
 *
 * The period that starts with the renewal that is due is not discounted. Subscribers who have renewed
 * often are less likely to leave, so the residual lifetime rises from renewal to renewal. Multiplied by
 * the margin of a period, the result is the residual lifetime value of the subscriber.
 *
 * @param model - A fitted model, or published parameters as `{ model, parameters, timeUnit }`.
 * @param options - The renewal that is due and the discount rate, such as `{ renewals: 1, discount: { rate: 0.1, per: "year" } }`.
 * @returns A number of periods, from 0 up; `null` if the rate is 0 and alpha is 1 or less, since the sum is then infinite.
 * @throws {@link InputError} If the model is not a valid shifted-beta-geometric model, the number of the renewal is not a whole number from 1 up, the discount rate is invalid, or the result is too large for a double.
 * @see Fader and Hardie (2010), Customer-base valuation in a contractual setting: the perils of ignoring heterogeneity
 *
 * @example
 * const parameters = { alpha: 3.8, beta: 15.2 };
 * const model = { model: "shifted-beta-geometric", parameters, timeUnit: "year" };
 * const discount = { rate: 0.1, per: "year" };
 * discountedResidualLifetime(model, { renewals: 1, discount }); // 3.3098…
 * discountedResidualLifetime(model, { renewals: 5, discount }); // 3.8421…
 */
export function discountedResidualLifetime(
  model: ShiftedBetaGeometricModel,
  options: ResidualLifetimeOptions,
): number | null {
  const { alpha, beta } = checkedModel(model, ["shifted-beta-geometric"]).parameters;
  checkedOptions(options, ["renewals", "discount"]);
  const staying = beta + checkedRenewals(options) - 1;
  const lifetime = subscriberLifetime(alpha, staying + 1, continuousRate(model, options.discount));
  return lifetime === null ? null : (staying / (alpha + staying)) * lifetime;
}
