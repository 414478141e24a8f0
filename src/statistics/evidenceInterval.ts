import { InputError } from "../kernel/inputError.js";
import type { Measure } from "../kernel/measure.js";
import type { Certainty } from "./certainty.js";
import type { Evidence } from "./evidence.js";
import { fiellerLimits } from "./fiellerLimits.js";
import type { Interval } from "./interval.js";
import type { IntervalMethod } from "./intervalMethod.js";
import type { NoInterval } from "./noInterval.js";
import { poissonLimits } from "./poissonLimits.js";
import { studentQuantile } from "./student.js";
import { wilsonReach } from "./wilsonReach.js";

/** The interval that follows from the evidence of a measure. */
export function evidenceInterval(
  argument: string,
  measure: Measure,
  evidence: Evidence,
  { level, standardErrors }: Certainty,
): Interval {
  const value = measure.value as number;
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
      const { count } = evidence;
      const { lower, upper } = poissonLimits(count, (1 - level) / 2);
      return within((value * count) / upper, (value * count) / lower, "poisson");
    }
    case "total": {
      const { count, each } = evidence;
      const { lower, upper } = poissonLimits(count, (1 - level) / 2);
      return within(each * lower, each * upper, "poisson");
    }
    case "sum": {
      const reach = standardErrors * evidence.error;
      return within(value - reach, value + reach, "delta");
    }
    case "ratio": {
      const { spread, scale } = evidence;
      const isUncertain = spread.denominatorVariance > (0.2 * spread.mean) ** 2;
      const reach = standardErrors * scale * spread.error;
      const limits = isUncertain ? fiellerLimits(spread, standardErrors) : undefined;
      if (isUncertain && limits === undefined) return without("denominator-uncertain");
      const lower = limits ? scale * limits.lower : value - reach;
      const upper = limits ? scale * limits.upper : value + reach;
      const least = leastValue(measure);
      return within(Math.max(least, lower), Math.max(least, upper), limits ? "fieller" : "delta");
    }
  }
}

/**
 * The least possible value: refunds can make money negative, but rates, quotients and durations are
 * 0 or more.
 */
function leastValue({ kind }: Measure): number {
  const isFromZero = kind === "rate" || kind === "quotient" || kind === "duration";
  return isFromZero ? 0 : Number.NEGATIVE_INFINITY;
}
