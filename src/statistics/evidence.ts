import { InputError } from "../kernel/inputError.js";
import { isCount } from "../kernel/isCount.js";
import type { Measure } from "../kernel/measure.js";
import type { Ratio } from "../kernel/ratio.js";
import type { Total } from "../kernel/total.js";
import { type MeanOfCounts, meanOfCounts } from "./meanOfCounts.js";
import { moneyRates } from "./moneyRates.js";
import { type NetAnswers, readNetAnswers } from "./netAnswers.js";
import type { NoInterval } from "./noInterval.js";
import { type RatioSpread, ratioSpread } from "./ratioSpread.js";
import { readSpread } from "./readSpread.js";
import { readTally } from "./readTally.js";
import type { Share } from "./share.js";
import { type TotalEvidence, totalEvidence } from "./totalEvidence.js";

/**
 * The fewest units of equal size that show how units vary. Below it, one unit holds more than four
 * fifths of the denominator, and limits would say nothing.
 */
const leastUnits = 1.5;

/** What a measure itself says about how far chance may have moved its value. */
export type Evidence =
  | { readonly sort: "none"; readonly reason: NoInterval }
  | ({ readonly sort: "share" } & Share)
  | { readonly sort: "points"; readonly answers: NetAnswers }
  | { readonly sort: "mean"; readonly mean: MeanOfCounts; readonly highest: number }
  | { readonly sort: "ratio"; readonly spread: RatioSpread; readonly scale: number }
  | { readonly sort: "cost"; readonly count: number }
  | TotalEvidence;

/**
 * Reads the evidence of a measure.
 *
 * @param argument - The name of the measure in errors.
 * @param independent - Whether the caller vouches that a rate counts independent trials.
 */
export function readEvidence(argument: string, measure: Measure, independent: boolean): Evidence {
  const { value, kind, reason = "no-data" } = measure;
  const { counting } = measure.definition ?? {};
  if (value === null) return noEvidence(reason);
  if (kind === "derived") return noEvidence("derived");
  if (counting === "approximate") return noEvidence("approximate");
  if (kind === "total") return totalEvidence(argument, measure as Total);
  if ((measure as Partial<Ratio>).spread !== undefined) {
    return spreadEvidence(argument, measure as Ratio);
  }
  if ((measure as Partial<Ratio>).notCounts === true) return noEvidence("not-counts");
  switch (kind) {
    case "proportion":
      return shareEvidence(argument, measure as Ratio);
    case "rate":
      return rateEvidence(argument, measure as Ratio, independent);
    case "points": {
      const answers = readNetAnswers(argument, measure);
      return answers ? { sort: "points", answers } : noEvidence("no-spread");
    }
    case "score":
      return scoreEvidence(argument, measure);
    case "money":
      return costEvidence(measure as Ratio);
    default:
      return noEvidence("no-spread");
  }
}

function noEvidence(reason: NoInterval): Evidence {
  return { sort: "none", reason };
}

function spreadEvidence(argument: string, measure: Ratio): Evidence {
  const sums = readSpread(argument, measure);
  if (sums.units < 2) return noEvidence("one-unit");
  const spread = ratioSpread(measure, sums);
  if (spread.units < leastUnits) return noEvidence("too-few-units");
  if (measure.kind !== "proportion") {
    return spread.error > 0
      ? { sort: "ratio", spread, scale: measure.scale }
      : noEvidence("no-variation");
  }
  checkShare(argument, measure);
  const { ratio: share, units, error } = spread;
  // At a share of 0 or 1 all units agree, so only the number of units says how certain the share
  // is. Elsewhere, it is the number of independent trials whose share would vary as much, but at
  // most the actual number.
  const size =
    share === 0 || share === 1
      ? units
      : Math.min((share * (1 - share)) / error ** 2, measure.denominator);
  return { sort: "share", share, size, freedom: units - 1 };
}

function shareEvidence(argument: string, measure: Ratio): Evidence {
  const { numerator, denominator } = measure;
  if (!isCount(numerator) || !isCount(denominator)) {
    return noEvidence(notCounts(numerator, denominator));
  }
  checkShare(argument, measure);
  return {
    sort: "share",
    share: numerator / denominator,
    size: denominator,
    freedom: Number.POSITIVE_INFINITY,
  };
}

function rateEvidence(argument: string, measure: Ratio, independent: boolean): Evidence {
  const { metric, numerator, denominator, currency } = measure;
  const isMoney = currency !== undefined || moneyRates.includes(metric);
  if (isMoney) return noEvidence("no-spread");
  if (!isCount(numerator) || !isCount(denominator)) {
    return noEvidence(notCounts(numerator, denominator));
  }
  const areTrials = independent && numerator <= denominator;
  return areTrials ? shareEvidence(argument, measure) : noEvidence("not-independent");
}

function scoreEvidence(argument: string, measure: Measure): Evidence {
  const tally = readTally(argument, measure);
  if (tally === undefined) return noEvidence("derived");
  const mean = meanOfCounts(tally.map((answers, place) => [place + 1, answers]));
  if (mean.answers < 2) return noEvidence("one-unit");
  return { sort: "mean", mean, highest: tally.length };
}

/**
 * The evidence of money per item. If lower is better, it is a cost per item: the cost is fixed, and
 * the count is random.
 */
function costEvidence({ better, numerator, denominator }: Ratio): Evidence {
  const isCost = better === "lower" && numerator >= 0 && denominator > 0;
  if (isCost && isCount(denominator)) return { sort: "cost", count: denominator };
  return noEvidence(isCost ? notCounts(denominator) : "no-spread");
}

/**
 * The reason why numbers are no evidence: one of them is not a count, or it is unknown how they
 * vary.
 */
function notCounts(...numbers: readonly number[]): NoInterval {
  return numbers.every(Number.isInteger) ? "no-spread" : "not-counts";
}

function checkShare(argument: string, { numerator, denominator }: Ratio): void {
  if (denominator > 0 && numerator >= 0 && numerator <= denominator) return;
  throw new InputError(
    `${argument}.numerator`,
    numerator,
    `from 0 up to a denominator above 0 (${denominator})`,
  );
}
