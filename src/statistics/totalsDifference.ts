import { normalDistribution } from "../kernel/normal.js";
import { joinedLimits } from "./joinedLimits.js";
import { joinReaches } from "./joinReaches.js";
import { leastReaching } from "./leastReaching.js";
import type { LimitedValue } from "./limitedValue.js";
import { poissonLimits } from "./poissonLimits.js";
import type { TotalEvidence } from "./totalEvidence.js";

/**
 * The limits of the difference of two totals, and the probability that chance alone makes a
 * difference as large.
 */
export interface TotalsDifference {
  readonly lower: number;
  readonly upper: number;
  readonly ratioLower: number;
  readonly ratioUpper?: number;
  readonly pValue: number;
  readonly method: "poisson";
}

/** A total as a number of independent events of equal worth. */
type Events = Omit<Extract<TotalEvidence, { readonly sort: "total" }>, "sort">;

/**
 * The limits of the difference and of the ratio of two totals, from the Poisson limits of both.
 *
 * @see Li, Tang and Wong (2014), Confidence intervals for ratio of two Poisson rates using the method of variance estimates recovery
 */
export function totalsDifference(one: Events, other: Events, level: number): TotalsDifference {
  const tail = (1 - level) / 2;
  return {
    ...joinedLimits(limitsOf(one, tail), limitsOf(other, tail)),
    pValue: pValue(one, other),
    method: "poisson",
  };
}

function limitsOf({ count, each }: Events, tail: number): LimitedValue {
  const { lower, upper } = poissonLimits(count, tail);
  return { value: count * each, lower: lower * each, upper: upper * each };
}

/** The p-value: 1 less the level at which a limit of the difference is 0. */
function pValue(one: Events, other: Events): number {
  const [first, second] = [one.count * one.each, other.count * other.each];
  if (first === second) return 1;
  const [more, less] = first > second ? [one, other] : [other, one];
  const reach = (standardErrors: number): number => {
    const tail = normalDistribution(-standardErrors);
    const [above, below] = [limitsOf(more, tail), limitsOf(less, tail)];
    return joinReaches(above.value - above.lower, below.upper - below.value);
  };
  return 2 * normalDistribution(-leastReaching(reach, Math.abs(first - second)));
}
