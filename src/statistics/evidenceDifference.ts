import { normalDistribution } from "../kernel/normal.js";
import type { Certainty } from "./certainty.js";
import type { ComparisonMethod } from "./comparisonMethod.js";
import type { MeanOfCounts } from "./meanOfCounts.js";
import { newcombeLimits } from "./newcombeLimits.js";
import { newcombePValue } from "./newcombePValue.js";
import type { Observation } from "./observation.js";
import { studentDistribution, studentQuantile } from "./student.js";
import { totalsDifference } from "./totalsDifference.js";

/**
 * The limits of a difference, and the probability that chance alone makes a difference as large.
 */
export interface EvidenceDifference {
  readonly lower: number;
  readonly upper: number;
  readonly ratioLower?: number;
  readonly ratioUpper?: number;
  readonly pValue: number;
  readonly method: ComparisonMethod;
}

/**
 * The difference of two observations that both have an interval. It is `undefined` if their
 * evidence is of two sorts that cannot be compared, such as customers and single answers.
 */
export function evidenceDifference(
  one: Observation,
  other: Observation,
  { level, standardErrors }: Certainty,
): EvidenceDifference | undefined {
  const [mine, theirs] = [one.evidence, other.evidence];
  const difference = (one.measure.value as number) - (other.measure.value as number);
  if (mine.sort === "share" && theirs.sort === "share") {
    const limits = newcombeLimits(mine, theirs, standardErrors);
    return { ...limits, pValue: newcombePValue(mine, theirs), method: "newcombe" };
  }
  if (mine.sort === "mean" && theirs.sort === "mean") {
    return welch(difference, mine.mean, theirs.mean, mine.highest - 1, level);
  }
  if (mine.sort === "points" && theirs.sort === "points") {
    const error = Math.hypot(mine.points.error, theirs.points.error);
    return twoStandardErrors(difference, error, standardErrors, 200);
  }
  if (mine.sort === "total" && theirs.sort === "total") {
    return totalsDifference(mine, theirs, level);
  }
  const errors = [standardError(one), standardError(other)] as const;
  if (errors[0] === undefined || errors[1] === undefined) return undefined;
  const byRatio = one.measure.kind === "money" ? logRatio(one, other, standardErrors) : undefined;
  if (byRatio !== undefined) return byRatio;
  const error = Math.hypot(errors[0], errors[1]);
  return twoStandardErrors(difference, error, standardErrors, Number.POSITIVE_INFINITY);
}

/** The difference by Welch's t, whose degrees of freedom follow from both variances. */
function welch(
  difference: number,
  mine: MeanOfCounts,
  theirs: MeanOfCounts,
  widest: number,
  level: number,
): EvidenceDifference {
  const error = Math.hypot(mine.error, theirs.error);
  const [first, second] = [(mine.error / error) ** 4, (theirs.error / error) ** 4];
  const freedom = 1 / (first / (mine.answers - 1) + second / (theirs.answers - 1));
  const reach = -studentQuantile((1 - level) / 2, freedom) * error;
  const pValue = 2 * studentDistribution(-Math.abs(difference) / error, freedom);
  return { ...limitsWithin(difference, reach, widest), pValue, method: "welch" };
}

/** The standard error of a ratio, a cost or a total, in the measure's unit. */
function standardError({ measure, evidence }: Observation): number | undefined {
  if (evidence.sort === "ratio") return evidence.scale * evidence.spread.error;
  if (evidence.sort === "cost") return (measure.value as number) / Math.sqrt(evidence.count);
  if (evidence.sort === "total") return Math.sqrt(evidence.count) * evidence.each;
  return evidence.sort === "sum" ? evidence.error : undefined;
}

/**
 * The difference by the logarithm of the ratio. For amounts above 0, this logarithm is far closer
 * to a normal distribution than the amounts are.
 */
function logRatio(
  one: Observation,
  other: Observation,
  standardErrors: number,
): EvidenceDifference | undefined {
  const [mine, theirs] = [one.measure.value as number, other.measure.value as number];
  if (mine <= 0 || theirs <= 0) return undefined;
  const error = Math.hypot(relativeError(one), relativeError(other));
  const logarithm = Math.log(mine) - Math.log(theirs);
  const [lower, upper] = [logarithm - standardErrors * error, logarithm + standardErrors * error];
  // The limits of the ratio are converted to differences between two values with the same geometric
  // mean.
  const twice = 2 * Math.sqrt(mine) * Math.sqrt(theirs);
  const found: EvidenceDifference = {
    lower: twice * Math.sinh(lower / 2) + 0,
    upper: twice * Math.sinh(upper / 2) + 0,
    ratioLower: Math.exp(lower),
    ratioUpper: Math.exp(upper),
    pValue: 2 * normalDistribution(-Math.abs(logarithm) / error),
    method: "log-ratio",
  };
  const areFinite = [found.lower, found.upper, found.ratioUpper].every(Number.isFinite);
  return areFinite ? found : undefined;
}

/** The standard error as a share of the value. */
function relativeError(observation: Observation): number {
  const { measure, evidence } = observation;
  // The formula is written out, since an error of 0 divided by a cost of 0 is not a number.
  if (evidence.sort === "cost") return 1 / Math.sqrt(evidence.count);
  return (standardError(observation) as number) / (measure.value as number);
}

function twoStandardErrors(
  difference: number,
  error: number,
  standardErrors: number,
  widest: number,
): EvidenceDifference {
  return {
    ...limitsWithin(difference, standardErrors * error, widest),
    // Two costs of 0 do not vary, so the quotient would not be a number; they do not differ.
    pValue: difference === 0 ? 1 : 2 * normalDistribution(-Math.abs(difference) / error),
    method: "two-standard-errors",
  };
}

/**
 * The limits of a difference: the difference minus and plus its reach, at most `widest` on either
 * side of 0.
 */
function limitsWithin(
  difference: number,
  reach: number,
  widest: number,
): { readonly lower: number; readonly upper: number } {
  return {
    lower: Math.max(-widest, difference - reach) + 0,
    upper: Math.min(widest, difference + reach) + 0,
  };
}
