import type { Certainty } from "./certainty.js";
import { criticalValue } from "./criticalValue.js";
import type { DifferenceLimits } from "./differenceLimits.js";
import { joinedLimits } from "./joinedLimits.js";
import { joinReaches } from "./joinReaches.js";
import { leastReaching } from "./leastReaching.js";
import type { LimitedValue } from "./limitedValue.js";
import { pValueBeyond } from "./pValueBeyond.js";
import type { UncertainAmount } from "./uncertainAmount.js";
import { welchFreedom } from "./welchFreedom.js";

/**
 * The difference of two amounts above 0, from the limits of both on the logarithm, which is far
 * closer to a normal distribution than amounts are; `undefined` if an amount is not above 0, or
 * limits are too large for a double.
 *
 * The limits of both sides have the degrees of freedom of the difference, so that one number of
 * standard errors decides the limits and the p-value.
 */
export function amountsDifference(
  one: UncertainAmount,
  other: UncertainAmount,
  certainty: Certainty,
): DifferenceLimits | undefined {
  if (one.value <= 0 || other.value <= 0) return undefined;
  const freedom = welchFreedom(one, other);
  const critical = criticalValue(certainty, freedom);
  const limits = joinedLimits(limitsOf(one, critical), limitsOf(other, critical));
  return Object.values(limits).every(Number.isFinite)
    ? { ...limits, pValue: pValue(one, other, freedom), method: "log-ratio" }
    : undefined;
}

function limitsOf({ value, error }: UncertainAmount, standardErrors: number): LimitedValue {
  const factor = Math.exp((standardErrors * error) / value);
  return { value, lower: value / factor, upper: value * factor };
}

/** The p-value: 1 less the level at which a limit of the difference is 0. */
function pValue(one: UncertainAmount, other: UncertainAmount, freedom: number): number {
  if (one.value === other.value) return 1;
  const [more, less] = one.value > other.value ? [one, other] : [other, one];
  const reach = (standardErrors: number): number => {
    const [above, below] = [limitsOf(more, standardErrors), limitsOf(less, standardErrors)];
    return joinReaches(above.value - above.lower, below.upper - below.value);
  };
  return pValueBeyond(leastReaching(reach, more.value - less.value, freedom), freedom);
}
