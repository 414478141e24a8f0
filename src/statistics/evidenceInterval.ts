import { InputError } from "../kernel/inputError.js";
import type { Measure } from "../kernel/measure.js";
import { adjustedWald } from "./adjustedWald.js";
import type { Certainty } from "./certainty.js";
import { criticalValue } from "./criticalValue.js";
import type { Evidence } from "./evidence.js";
import type { Interval } from "./interval.js";
import type { IntervalMethod } from "./intervalMethod.js";
import type { NoInterval } from "./noInterval.js";
import { poissonLimits } from "./poissonLimits.js";
import { wilsonReach } from "./wilsonReach.js";

/** The interval that follows from the evidence of a measure. */
export function evidenceInterval(
  argument: string,
  measure: Measure,
  evidence: Evidence,
  certainty: Certainty,
): Interval {
  const value = measure.value as number;
  const { level, standardErrors } = certainty;
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
      const { share, size, freedom } = evidence;
      const { below, above } = wilsonReach(share, size, criticalValue(certainty, freedom));
      return within(Math.max(0, share - below), Math.min(1, share + above), "wilson");
    }
    case "points": {
      const { middle, error } = adjustedWald(evidence.answers, 3);
      const reach = standardErrors * error;
      return within(Math.max(-100, middle - reach), Math.min(100, middle + reach), "adjusted-wald");
    }
    case "mean": {
      const { mean, error, answers } = evidence.mean;
      const reach = criticalValue(certainty, answers - 1) * error;
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
      const reach = criticalValue(certainty, evidence.freedom) * evidence.error;
      return within(value - reach, value + reach, "delta");
    }
    case "ratio": {
      const { spread, scale } = evidence;
      const reach = criticalValue(certainty, spread.units - 1) * scale * spread.error;
      // The logarithm of amounts above 0 is far closer to a normal distribution than they are.
      if (measure.kind === "money" && value > 0) {
        const factor = Math.exp(reach / value);
        return Number.isFinite(factor * value)
          ? within(value / factor, value * factor, "log-delta")
          : without("too-few-units");
      }
      const least = leastValue(measure);
      return within(Math.max(least, value - reach), Math.max(least, value + reach), "delta");
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
