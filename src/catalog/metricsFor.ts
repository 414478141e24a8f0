import { industryOf } from "../kernel/industryOf.js";
import { InputError } from "../kernel/inputError.js";
import { industries } from "./industries.js";
import { type IndustryMetrics } from "./industryMetrics.js";
import type { IndustryName } from "./industryName.js";

/**
 * The KPIs that are recommended to an industry, the most important first.
 *
 * @param industry - One of the six industries of the catalog, or another name of it: `findBenchmarks`
 * takes the same names.
 * @returns The id of each KPI with the reason for it, and the publications that recommend them.
 * @throws {@link InputError} If the catalog does not have the industry.
 *
 * @example
 * metricsFor("saas").industry; // "software as a service"
 * metricsFor("contact centres").metrics.map(({ id }) => id); // ["customerSatisfactionScore", "customerEffortScore", "netPromoterScore"]
 */
export function metricsFor(industry: IndustryName): IndustryMetrics {
  const name: unknown = industry;
  if (typeof name === "string") {
    const found = industries.find((one) => industryOf(one.industry) === industryOf(name));
    if (found !== undefined) return found;
  }
  const names = industries.map((one) => one.industry).join(", ");
  throw new InputError("industry", industry, `one of ${names}`);
}
