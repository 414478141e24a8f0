import { checkedModel } from "../inputs/checkedModel.js";
import { checkedOptions } from "../inputs/checkedOptions.js";
import { checkedRenewals } from "../inputs/checkedRenewals.js";
import { continuousRate } from "../inputs/continuousRate.js";
import type { DiscountRate } from "../model/discountRate.js";
import type { ShiftedBetaGeometricModel } from "../model/shiftedBetaGeometricModel.js";
import { meanRenewals } from "./meanRenewals.js";

/** The renewal that a subscriber is at, and the discount rate. */
export interface RetentionElasticityOptions {
  /**
   * The number of the renewal that is due, from 1 up. By default no renewal is due: the subscriber
   * is new, and is certain to have the first period.
   */
  readonly renewals?: number | bigint | null | undefined;
  /** The discount rate. */
  readonly discount: DiscountRate;
}

/**
 * The percentage by which a subscriber's discounted lifetime rises if retention rises by one percent.
 *
 *     retention elasticity = (change of lifetime / lifetime) / (change of retention / retention)
 *
 * One percent of retention is a relative change: 0.8 rises to 0.808. It applies to every subscriber and
 * every renewal. With `renewals` the lifetime is the discounted residual lifetime, and the result is at
 * least 1. Without `renewals` it is the discounted lifetime of a new subscriber.
 *
 * @param model - A fitted model, or published parameters as `{ model, parameters, timeUnit }`.
 * @param options - The renewal that is due and the discount rate, such as `{ renewals: 1, discount: { rate: 0.1, per: "year" } }`.
 * @returns A number from 0 up; `null` if the rate is 0 and alpha is 2 or less, since the elasticity
 * is then infinite.
 * @throws {@link InputError} If the model is not a valid shifted-beta-geometric model, the number of the renewal is not a whole number from 1 up, the discount rate is invalid, or the result is too large for a double.
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
  checkedOptions(options, ["renewals", "discount"]);
  const rate = continuousRate(model, options.discount);
  if (options.renewals === undefined) return meanRenewals(alpha, beta, rate);
  // The mean counts only the renewals after the renewal that is due.
  const further = meanRenewals(alpha, beta + checkedRenewals(options), rate);
  return further === null ? null : 1 + further;
}
