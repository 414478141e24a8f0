import { checkedModel } from "../inputs/checkedModel.js";
import { checkedOptions } from "../inputs/checkedOptions.js";
import { checkedRenewals } from "../inputs/checkedRenewals.js";
import { continuousRate } from "../inputs/continuousRate.js";
import type { DiscountRate } from "../model/discountRate.js";
import type { ShiftedBetaGeometricModel } from "../model/shiftedBetaGeometricModel.js";
import { meanRenewals } from "./meanRenewals.js";

/** Whose retention changes, and how what is to come is discounted. */
export interface RetentionElasticityOptions {
  /** Which renewal is due: 1 for the first one; left out, it is of a new subscriber, whose first period is certain. */
  readonly renewals?: number | undefined;
  /** How much less a period counts the later it comes. */
  readonly discount: DiscountRate;
}

/**
 * By how many percent a subscriber's discounted lifetime rises if retention rises by one percent.
 *
 *     retention elasticity = (change of lifetime / lifetime) / (change of retention / retention)
 *
 * Every chance to renew, of every subscriber and at every renewal, is taken to rise by the same
 * small part of itself: from 0.8 to 0.808, by one percent and not by one point. With `renewals` it
 * is that of the discounted residual lifetime, and at least 1; without, that of the discounted
 * lifetime.
 *
 * @returns A number from 0 up; `null` where the rate is 0 and alpha is 2 or less, since there is no end to it then.
 * @throws {@link InputError} If the model is no shifted-beta-geometric one, the renewals are no whole number from 1 up, or the discount is no rate from 0 up per unit of time.
 * @see Fader and Hardie (2010), Customer-base valuation in a contractual setting: the perils of ignoring heterogeneity
 *
 * @example
 * const parameters = { alpha: 3.8, beta: 15.2 };
 * const model = { model: "shifted-beta-geometric", parameters, timeUnit: "year" };
 * const discount = { rate: 0.1, per: "year" };
 * retentionElasticity(model, { discount }); // 3.3897…
 * retentionElasticity(model, { renewals: 1, discount }); // 4.5163…
 */
export function retentionElasticity(
  model: ShiftedBetaGeometricModel,
  options: RetentionElasticityOptions,
): number | null {
  const { alpha, beta } = checkedModel(model, ["shifted-beta-geometric"]).parameters;
  checkedOptions(options);
  const rate = continuousRate(model, options.discount);
  if (options.renewals === undefined) return meanRenewals(alpha, beta, rate);
  // The renewal that is due comes before all that are weighed there.
  const further = meanRenewals(alpha, beta + checkedRenewals(options), rate);
  return further === null ? null : 1 + further;
}
