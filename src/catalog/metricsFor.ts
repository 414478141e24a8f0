import { InputError } from "../kernel/inputError.js";
import { type Industry, type IndustryMetrics, industries } from "./industries.js";

/**
 * The KPIs that an industry puts first, in the order in which to look at them, and why.
 *
 * @param industry - One of the six that the catalog knows.
 * @returns The KPIs' ids, each with a reason, and who recommends them.
 * @throws {@link InputError} If the industry is none of the six.
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
