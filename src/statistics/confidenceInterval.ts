import { InputError } from "../kernel/inputError.js";
import { levelOf, standardErrorsFor } from "../kernel/level.js";
import type { Measure } from "../kernel/measure.js";
import type { ConfidenceOptions } from "./confidenceOptions.js";
import { type Evidence, evidenceOf } from "./evidence.js";
import { fiellerLimits } from "./fiellerLimits.js";
import { independentOf } from "./independentOf.js";
import type { Interval, IntervalMethod, NoInterval } from "./interval.js";
import { poissonLimits } from "./poissonLimits.js";
import { readMeasure } from "./readMeasure.js";
import { studentQuantile } from "./student.js";
import { wilsonReach } from "./wilsonReach.js";

/**
 * Between which limits the true value of a KPI lies, as far as its own numbers tell.
 *
 *     proportion            Wilson's score limits; by customers, at the size they are worth
 *     points                Wald's, adjusted: three answers added, three quarters to each side
 *     mean score            mean ± t * standard deviation / √answers
 *     cost for each         cost / the exact Poisson limits of the count
 *     anything by customer  value ± z * the standard error by the delta method
 *
 * Visits and impressions of one person are not independent, so a rate of them has limits only
 * where the caller vouches for it with `independent: true`. Bare totals of money, revenue shares
 * and growth have none: nothing says how the parts vary. By customer, limits are Fieller's where
 * the denominator is uncertain by more than a fifth of itself, and stop at 0 for all but money.
 *
 * @param measure - A measure of any KPI; one that came through JSON will do.
 * @param options - `{ level: 0.9 }` for limits that hold the true value 9 times in 10.
 * @returns Limits in the measure's own unit; `null`, with a reason, where there are none.
 * @throws {@link InputError} If the measure is none, or the level is not between 0 and 1.
 * @see Wilson (1927), Probable inference, the law of succession, and statistical inference
 * @see Rocks (2016), Interval estimation for the Net Promoter Score
 * @see Garwood (1936), Fiducial limits for the Poisson distribution
 * @see Fieller (1954), Some problems in interval estimation
 * @see Deng, Knoblich and Lu (2018), Applying the delta method in metric analytics
 *
 * @example
 * const engaged = sessionEngagementRate({ engagedSessions: 80, sessions: 160 });
 * confidenceInterval(engaged).lower; // 0.4234…
 * confidenceInterval(engaged).upper; // 0.5765…
 * confidenceInterval(customerAcquisitionCost({ costs: 15000, newCustomers: 150 })).upper; // 118.15…
 * confidenceInterval(averageOrderValue({ revenue: 5400, orders: 120 })).reason; // "no-spread"
 */
export function confidenceInterval(measure: Measure, options?: ConfidenceOptions): Interval {
  const level = levelOf(options);
  const independent = independentOf(options);
  const evidence = evidenceOf("measure", readMeasure("measure", measure), independent);
  return intervalOf("measure", measure, evidence, level);
}

/** The interval that a measure's evidence makes. */
export function intervalOf(
  argument: string,
  measure: Measure,
  evidence: Evidence,
  level: number,
): Interval {
  const value = measure.value as number;
  const standardErrors = standardErrorsFor(level);
  const without = (reason: NoInterval): Interval => ({
    lower: null,
    upper: null,
    level,
    method: null,
    reason,
  });
  const within = (lower: number, upper: number, method: IntervalMethod): Interval => {
    if (!Number.isFinite(lower) || !Number.isFinite(upper)) {
      throw new InputError(argument, measure, "of numbers small enough for limits in doubles");
    }
    // Adding 0 turns a negative zero, which JSON cannot hold, into zero.
    return { lower: lower + 0, upper: upper + 0, level, method };
  };
  switch (evidence.sort) {
    case "none":
      return without(evidence.reason);
    case "share": {
      const { share, size } = evidence;
      const { below, above } = wilsonReach(share, size, standardErrors);
      return within(Math.max(0, share - below), Math.min(1, share + above), "wilson");
    }
    case "points": {
      const { middle, error } = evidence.points;
      const reach = standardErrors * error;
      return within(Math.max(-100, middle - reach), Math.min(100, middle + reach), "adjusted-wald");
    }
    case "mean": {
      const { mean, error, answers } = evidence.mean;
      const reach = -studentQuantile((1 - level) / 2, answers - 1) * error;
      return within(Math.max(1, mean - reach), Math.min(evidence.highest, mean + reach), "student");
    }
    case "cost": {
      const { lower, upper } = poissonLimits(evidence.count, level);
      const { count } = evidence;
      return within((value * count) / upper, (value * count) / lower, "poisson");
    }
    case "ratio": {
      const { spread, scale } = evidence;
      const isUncertain = spread.denominatorVariance > (0.2 * spread.mean) ** 2;
      const reach = standardErrors * scale * spread.error;
      const limits = isUncertain ? fiellerLimits(spread, standardErrors) : undefined;
      if (isUncertain && limits === undefined) return without("denominator-uncertain");
      const lower = limits ? scale * limits.lower : value - reach;
      const upper = limits ? scale * limits.upper : value + reach;
      const least = leastOf(measure);
      return within(Math.max(least, lower), Math.max(least, upper), limits ? "fieller" : "delta");
    }
  }
}

/** Refunds can make money negative; rates, numbers of things and spans have parts from 0 up. */
function leastOf({ kind }: Measure): number {
  const isFromZero = kind === "rate" || kind === "quotient" || kind === "duration";
  return isFromZero ? 0 : Number.NEGATIVE_INFINITY;
}
