import type { Measure } from "../kernel/measure.js";
import { checkOptions } from "../kernel/options.js";
import { readCertainty } from "./certainty.js";
import type { ConfidenceOptions } from "./confidenceOptions.js";
import type { Interval } from "./interval.js";
import { observe } from "./observation.js";
import { readMeasure } from "./readMeasure.js";

/**
 * The confidence interval of a KPI, from the numbers that the measure itself carries.
 *
 *     proportion            Wilson's score limits; by customers, at the size they are worth
 *     points                Wald's, adjusted: three answers added, three quarters to each side
 *     mean score            mean ± t * standard deviation / √answers
 *     cost per item         cost / the exact Poisson limits of the count
 *     count                 the exact Poisson limits
 *     total by customer     value * the Poisson limits of n / n, where n = (Σ x)² / Σ x²
 *     money by customer     value * exp(± t * the standard error / value)
 *     anything by customer  value ± t * the standard error by the delta method
 *
 * Visits and impressions of one person are not independent, so a rate of visits or impressions has
 * limits only if the caller vouches for their independence with `independent: true`. Bare totals of
 * money, revenue shares and growth have no limits, since the measure does not say how their parts
 * vary. For a total by customer, the number of customers is random too. Student's t has K - 1 degrees
 * of freedom, where K = (Σ d)² / Σ d² is the number of customers, visitors, posts or campaigns of
 * equal size; a share by customer takes it in Wilson's limits. Money that refunds make negative has
 * its limits on the plain scale. All
 * limits but those of money stop at 0.
 *
 * @param measure - A measure of any KPI; it may have come from JSON.
 * @param options - `{ level: 0.9 }` for limits that contain the true value 9 times in 10.
 * @returns Limits in the measure's own unit; both are `null`, with a reason, if there are no
 * limits.
 * @throws {@link InputError} If the argument is not a measure, or the level is not between 0 and 1.
 * @see Wilson (1927), Probable inference, the law of succession, and statistical inference
 * @see Rocks (2016), Interval estimation for the Net Promoter Score
 * @see Garwood (1936), Fiducial limits for the Poisson distribution
 * @see Fay and Feuer (1997), Confidence intervals for directly standardized rates
 * @see Kish (1965), Survey sampling
 * @see Deng, Knoblich and Lu (2018), Applying the delta method in metric analytics
 *
 * @example
 * const engaged = sessionEngagementRate({ engagedSessions: 80, sessions: 160 });
 * confidenceInterval(engaged).lower; // 0.4234…
 * confidenceInterval(engaged).upper; // 0.5765…
 * confidenceInterval(customerAcquisitionCost({ costs: 15000, newCustomers: 150 })).upper; // 118.15…
 * confidenceInterval(orderCount({ orders: 120 })).lower; // 99.49…
 * confidenceInterval(averageOrderValue({ revenue: 5400, orders: 120 })).reason; // "no-spread"
 */
export function confidenceInterval(measure: Measure, options?: ConfidenceOptions): Interval {
  checkOptions(options, ["level", "independent"]);
  const certainty = readCertainty(options);
  return observe("measure", readMeasure("measure", measure), certainty).interval;
}
