import { adjustedWald } from "./adjustedWald.js";
import { amountsDifference } from "./amountsDifference.js";
import type { Certainty } from "./certainty.js";
import { criticalValue } from "./criticalValue.js";
import type { DifferenceLimits } from "./differenceLimits.js";
import type { MeanOfCounts } from "./meanOfCounts.js";
import { newcombeLimits } from "./newcombeLimits.js";
import { newcombePValue } from "./newcombePValue.js";
import type { Observation } from "./observation.js";
import { pValueBeyond } from "./pValueBeyond.js";
import { ratioLimits } from "./ratioLimits.js";
import type { Share } from "./share.js";
import type { StandardError } from "./standardError.js";
import { totalsDifference } from "./totalsDifference.js";
import type { UncertainAmount } from "./uncertainAmount.js";
import { freedomOfShares, welchFreedom } from "./welchFreedom.js";

/**
 * The difference of two observations that both have an interval. It is `undefined` if their
 * evidence is of two sorts that cannot be compared, such as customers and single answers.
 */
export function evidenceDifference(
  one: Observation,
  other: Observation,
  certainty: Certainty,
): DifferenceLimits | undefined {
  const [mine, theirs] = [one.evidence, other.evidence];
  const difference = (one.measure.value as number) - (other.measure.value as number);
  if (mine.sort === "share" && theirs.sort === "share") {
    const freedom = freedomOfShares(mine, theirs);
    const limits = newcombeLimits(mine, theirs, criticalValue(certainty, freedom));
    return {
      ...limits,
      ...ratioLimits(
        mine.share / theirs.share,
        relativeError(mine),
        relativeError(theirs),
        certainty,
      ),
      pValue: newcombePValue(mine, theirs, freedom),
      method: "newcombe",
    };
  }
  if (mine.sort === "mean" && theirs.sort === "mean") {
    const errors = [errorOfMean(mine.mean), errorOfMean(theirs.mean)] as const;
    return welch(difference, errors, mine.highest - 1, certainty);
  }
  if (mine.sort === "points" && theirs.sort === "points") {
    const [points, others] = [adjustedWald(mine.answers, 1.5), adjustedWald(theirs.answers, 1.5)];
    const errors = [certain(points.error), certain(others.error)] as const;
    return welch(points.middle - others.middle, errors, 200, certainty);
  }
  if (mine.sort === "total" && theirs.sort === "total") {
    return totalsDifference(mine, theirs, certainty.level);
  }
  const errors = [standardError(one), standardError(other)] as const;
  if (errors[0] === undefined || errors[1] === undefined) return undefined;
  const both = [errors[0], errors[1]] as const;
  const byRatio =
    one.measure.kind === "money"
      ? amountsDifference(amount(one, both[0]), amount(other, both[1]), certainty)
      : undefined;
  if (byRatio !== undefined) return byRatio;
  return {
    ...welch(difference, both, Number.POSITIVE_INFINITY, certainty),
    ...ratioOfBoth(one, other, both, certainty),
  };
}

/** The standard error of a share above 0, relative to it. */
function relativeError({ share, size, freedom }: Share): StandardError {
  return { error: Math.sqrt((1 - share) / (share * size)), freedom };
}

/** The limits of the ratio of two values above 0. */
function ratioOfBoth(
  one: Observation,
  other: Observation,
  [mine, theirs]: readonly [StandardError, StandardError],
  certainty: Certainty,
): ReturnType<typeof ratioLimits> {
  const [value, reference] = [one.measure.value as number, other.measure.value as number];
  if (!(value > 0 && reference > 0)) return {};
  return ratioLimits(
    value / reference,
    { ...mine, error: mine.error / value },
    { ...theirs, error: theirs.error / reference },
    certainty,
  );
}

/** A value in money with its standard error. */
function amount({ measure }: Observation, error: StandardError): UncertainAmount {
  return { ...error, value: measure.value as number };
}

function errorOfMean({ error, answers }: MeanOfCounts): StandardError {
  return { error, freedom: answers - 1 };
}

/** A standard error that does not have to be estimated. */
function certain(error: number): StandardError {
  return { error, freedom: Number.POSITIVE_INFINITY };
}

/** The standard error of a ratio, a cost or a total, in the measure's unit. */
function standardError({ measure, evidence }: Observation): StandardError | undefined {
  switch (evidence.sort) {
    case "ratio": {
      const { error, units } = evidence.spread;
      return { error: evidence.scale * error, freedom: units - 1 };
    }
    case "cost":
      return certain((measure.value as number) / Math.sqrt(evidence.count));
    case "total":
      return certain(Math.sqrt(evidence.count) * evidence.each);
    case "sum":
      return evidence;
    default:
      return undefined;
  }
}

/** The difference by Welch's t, which is the normal distribution if both errors are certain. */
function welch(
  difference: number,
  errors: readonly [StandardError, StandardError],
  widest: number,
  certainty: Certainty,
): DifferenceLimits {
  const error = Math.hypot(errors[0].error, errors[1].error);
  const freedom = welchFreedom(...errors);
  const reach = criticalValue(certainty, freedom) * error;
  return {
    ...limitsWithin(difference, reach, widest),
    // Two costs of 0 do not vary, so the quotient would not be a number; they do not differ.
    pValue: difference === 0 ? 1 : pValueBeyond(Math.abs(difference) / error, freedom),
    method: Number.isFinite(freedom) ? "welch" : "two-standard-errors",
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
