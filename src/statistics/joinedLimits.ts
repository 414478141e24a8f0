import { joinReaches } from "./joinReaches.js";
import type { LimitedValue } from "./limitedValue.js";

/** The limits of the difference and of the ratio of two values. */
export interface JoinedLimits {
  readonly lower: number;
  readonly upper: number;
  readonly ratioLower: number;
  readonly ratioUpper?: number;
}

/**
 * The limits of the difference and of the ratio of two values, from the limits of both.
 *
 * The variances that the limits imply are added, as Newcombe adds the variances of Wilson's limits.
 * The limits of the ratio are the ratios r for which a limit of the difference between the one value
 * and r times the other is 0.
 *
 * @see Donner and Zou (2012), Closed-form confidence intervals for functions of the normal mean and standard deviation
 */
export function joinedLimits(mine: LimitedValue, theirs: LimitedValue): JoinedLimits {
  const difference = mine.value - theirs.value;
  return {
    lower: difference - joinReaches(mine.value - mine.lower, theirs.upper - theirs.value) + 0,
    upper: difference + joinReaches(mine.upper - mine.value, theirs.value - theirs.lower) + 0,
    ...ratioLimits(mine, theirs),
  };
}

function ratioLimits(
  mine: LimitedValue,
  theirs: LimitedValue,
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
