import { standardErrorsFor } from "../kernel/level.js";
import type { Measure } from "../kernel/measure.js";
import { normalDistribution } from "../kernel/normal.js";
import type { ComparisonMethod } from "./comparisonMethod.js";
import type { Evidence } from "./evidence.js";
import { newcombeLimits } from "./newcombeLimits.js";
import { newcombePValue } from "./newcombePValue.js";
import { studentDistribution, studentQuantile } from "./student.js";

/** The limits of a difference, and how easily chance alone makes one as large. */
interface Compared {
  readonly lower: number;
  readonly upper: number;
  readonly ratioLower?: number;
  readonly ratioUpper?: number;
  readonly pValue: number;
  readonly method: ComparisonMethod;
}

/** A measure that has a value, and evidence that makes an interval. */
interface Side {
  readonly measure: Measure;
  readonly evidence: Evidence;
}

/** The comparison of two sides; nothing where one counts people and the other does not. */
export function comparedEvidence(one: Side, other: Side, level: number): Compared | undefined {
  const [mine, theirs] = [one.evidence, other.evidence];
  const difference = (one.measure.value as number) - (other.measure.value as number);
  const standardErrors = standardErrorsFor(level);
  if (mine.sort === "share" && theirs.sort === "share") {
    const limits = newcombeLimits(mine, theirs, standardErrors);
    return { ...limits, pValue: newcombePValue(mine, theirs), method: "newcombe" };
  }
  if (mine.sort === "mean" && theirs.sort === "mean") {
    const [a, b] = [mine.mean, theirs.mean];
    const error = Math.hypot(a.error, b.error);
    const [first, second] = [(a.error / error) ** 4, (b.error / error) ** 4];
    const freedom = 1 / (first / (a.answers - 1) + second / (b.answers - 1));
    const reach = -studentQuantile((1 - level) / 2, freedom) * error;
    const pValue = 2 * studentDistribution(-Math.abs(difference) / error, freedom);
    const widest = mine.highest - 1;
    return { ...limited(difference, reach, widest), pValue, method: "welch" };
  }
  if (mine.sort === "points" && theirs.sort === "points") {
    const error = Math.hypot(mine.points.error, theirs.points.error);
    return twoErrors(difference, error, standardErrors, 200);
  }
  const errors = [errorOf(one), errorOf(other)] as const;
  if (errors[0] === undefined || errors[1] === undefined) return undefined;
  const error = Math.hypot(errors[0], errors[1]);
  const byRatio = one.measure.kind === "money" ? logRatio(one, other, standardErrors) : undefined;
  return byRatio ?? twoErrors(difference, error, standardErrors, Number.POSITIVE_INFINITY);
}

/** The standard error of a ratio or a cost, in the measure's unit. */
function errorOf({ measure, evidence }: Side): number | undefined {
  if (evidence.sort === "ratio") return evidence.scale * evidence.spread.error;
  if (evidence.sort === "cost") return (measure.value as number) / Math.sqrt(evidence.count);
  return undefined;
}

/** By the logarithm of the ratio: of amounts above 0 it is far closer to normal than they are. */
function logRatio(one: Side, other: Side, standardErrors: number): Compared | undefined {
  const [mine, theirs] = [one.measure.value as number, other.measure.value as number];
  if (mine <= 0 || theirs <= 0) return undefined;
  const relative = ({ measure, evidence }: Side): number =>
    evidence.sort === "cost"
      ? 1 / Math.sqrt(evidence.count)
      : (errorOf({ measure, evidence }) as number) / (measure.value as number);
  const error = Math.hypot(relative(one), relative(other));
  const logarithm = Math.log(mine) - Math.log(theirs);
  const [lower, upper] = [logarithm - standardErrors * error, logarithm + standardErrors * error];
  // The differences that such ratios make of two values with the same geometric mean.
  const twice = 2 * Math.sqrt(mine) * Math.sqrt(theirs);
  const compared: Compared = {
    lower: twice * Math.sinh(lower / 2) + 0,
    upper: twice * Math.sinh(upper / 2) + 0,
    ratioLower: Math.exp(lower),
    ratioUpper: Math.exp(upper),
    pValue: 2 * normalDistribution(-Math.abs(logarithm) / error),
    method: "log-ratio",
  };
  const areFinite = [compared.lower, compared.upper, compared.ratioUpper].every(Number.isFinite);
  return areFinite ? compared : undefined;
}

function twoErrors(
  difference: number,
  error: number,
  standardErrors: number,
  widest: number,
): Compared {
  return {
    ...limited(difference, standardErrors * error, widest),
    // Two costs of nothing do not vary, and do not differ.
    pValue: difference === 0 ? 1 : 2 * normalDistribution(-Math.abs(difference) / error),
    method: "two-standard-errors",
  };
}

function limited(
  difference: number,
  reach: number,
  widest: number,
): { readonly lower: number; readonly upper: number } {
  return {
    lower: Math.max(-widest, difference - reach) + 0,
    upper: Math.min(widest, difference + reach) + 0,
  };
}
