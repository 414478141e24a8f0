import { InputError } from "../kernel/inputError.js";
import { industries } from "./industries.js";
import { type Industry } from "./industry.js";
import { type IndustryMetrics } from "./industryMetrics.js";

/**
 * The KPIs that are recommended to an industry, the most important first.
 *
 * @param industry - One of the six industries of the catalog.
 * @returns The id of each KPI with the reason for it, and the publications that recommend them.
 * @throws {@link InputError} If the catalog does not have the industry.
 *
 * @example
 * metricsFor("contact centres").metrics.map(({ id }) => id); // ["customerSatisfactionScore", "customerEffortScore", "netPromoterScore"]
 */
export function metricsFor(industry: Industry): IndustryMetrics {
  const found = industries.find((one) => one.industry === industry);
  if (found !== undefined) return found;
  const names = industries.map((one) => one.industry).join(", ");
  throw new InputError("industry", industry, `one of ${names}`);
}
