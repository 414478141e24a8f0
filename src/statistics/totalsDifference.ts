import { normalDistribution } from "../kernel/normal.js";
import { leastReaching } from "./leastReaching.js";
import { joinReaches } from "./newcombeLimits.js";
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

/** A total with its limits, and how far they lie from it. */
interface Reach {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The limits of the difference and of the ratio of two totals, from the Poisson limits of both.
 *
 * The variances that the limits imply are added, as Newcombe adds the variances of Wilson's limits.
 *
 * @see Li, Tang and Wong (2014), Confidence intervals for ratio of two Poisson rates using the method of variance estimates recovery
 */
export function totalsDifference(one: Events, other: Events, level: number): TotalsDifference {
  const tail = (1 - level) / 2;
  const [mine, theirs] = [reachOf(one, tail), reachOf(other, tail)];
  const difference = mine.value - theirs.value;
  return {
    lower: difference - joinReaches(mine.value - mine.lower, theirs.upper - theirs.value) + 0,
    upper: difference + joinReaches(mine.upper - mine.value, theirs.value - theirs.lower) + 0,
    ...ratioLimits(mine, theirs),
    pValue: pValue(one, other),
    method: "poisson",
  };
}

function reachOf({ count, each }: Events, tail: number): Reach {
  const { lower, upper } = poissonLimits(count, tail);
  return { value: count * each, lower: lower * each, upper: upper * each };
}

/**
 * The limits of a ratio: the ratios r for which a limit of the difference between one total and r
 * times the other is 0.
 */
function ratioLimits(
  mine: Reach,
  theirs: Reach,
): { readonly ratioLower: number; readonly ratioUpper?: number } {
  // All values are divided by the upper limits, which are never 0, so that no product is too large
  // for a double.
  const unit = mine.upper / theirs.upper;
  const [a, low] = [mine.value / mine.upper, mine.lower / mine.upper];
  const [b, less] = [theirs.value / theirs.upper, theirs.lower / theirs.upper];
  const [aLow, aHigh, bLow, bHigh] = [
    low * (2 * a - low),
    2 * a - 1,
    less * (2 * b - less),
    2 * b - 1,
  ];
  const root = (first: number, second: number): number =>
    a * b + Math.sqrt((a * b) ** 2 - first * second);
  return {
    ratioLower: a === 0 ? 0 : (unit * aLow) / root(aLow, bHigh),
    // If the lower limit of the denominator is 0, the ratio has no upper limit.
    ...(bLow > 0 && { ratioUpper: (unit * root(aHigh, bLow)) / bLow }),
  };
}

/** The p-value: 1 less the level at which a limit of the difference is 0. */
function pValue(one: Events, other: Events): number {
  const [first, second] = [one.count * one.each, other.count * other.each];
  if (first === second) return 1;
  const [more, less] = first > second ? [one, other] : [other, one];
  const reach = (standardErrors: number): number => {
    const tail = normalDistribution(-standardErrors);
    const [above, below] = [reachOf(more, tail), reachOf(less, tail)];
    return joinReaches(above.value - above.lower, below.upper - below.value);
  };
  return 2 * normalDistribution(-leastReaching(reach, Math.abs(first - second)));
}
