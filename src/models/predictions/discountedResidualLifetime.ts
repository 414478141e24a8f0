import { checkedModel } from "../inputs/checkedModel.js";
import { checkedRenewals } from "../inputs/checkedRenewals.js";
import { continuousRate } from "../inputs/continuousRate.js";
import type { ShiftedBetaGeometricModel } from "../model/shiftedBetaGeometricModel.js";
import type { ResidualLifetimeOptions } from "./residualLifetimeOptions.js";
import { subscriberLifetime } from "./subscriberLifetime.js";

/**
 * How many more periods a subscriber will pay for, just before a renewal, each discounted to today. (Discounted expected residual lifetime, DERL)
 *
 *     residual lifetime = Σ chance to renew n times more / (1 + discount)^(n - 1), n from 1 up
 *
 * The renewal that is due is not certain, and counts in full if it comes. Who has renewed often is
 * less likely to leave, so the residual lifetime rises from renewal to renewal. Times the margin of
 * a period it is what the subscriber will still bring.
 *
 * @returns Periods of the model; `null` where the rate is 0 and alpha is 1 or less, since the sum has no end then.
 * @throws {@link InputError} If the model is no shifted-beta-geometric one, the renewals are no whole number from 1 up, or the discount is no rate from 0 up per unit of time.
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
  const staying = beta + checkedRenewals(options) - 1;
  const lifetime = subscriberLifetime(alpha, staying + 1, continuousRate(model, options.discount));
  return lifetime === null ? null : (staying / (alpha + staying)) * lifetime;
}
