import { InputError } from "../kernel/inputError.js";
import { isCount } from "../kernel/isCount.js";
import type { Measure, Ratio } from "../kernel/measure.js";
import { type AdjustedWaldPoints, adjustedWald } from "./adjustedWald.js";
import { readNetAnswers, readTally } from "./answersOf.js";
import type { NoInterval } from "./interval.js";
import { type MeanOfCounts, meanOfCounts } from "./meanOfCounts.js";
import { moneyRates } from "./moneyRates.js";
import { type RatioSpread, ratioSpread } from "./ratioSpread.js";
import { readSpread } from "./readSpread.js";

/** What a measure itself says of how far chance may have moved it. */
export type Evidence =
  | { readonly sort: "none"; readonly reason: NoInterval }
  | { readonly sort: "share"; readonly share: number; readonly size: number }
  | { readonly sort: "points"; readonly points: AdjustedWaldPoints }
  | { readonly sort: "mean"; readonly mean: MeanOfCounts; readonly highest: number }
  | { readonly sort: "ratio"; readonly spread: RatioSpread; readonly scale: number }
  | { readonly sort: "cost"; readonly count: number };

/** The evidence of a measure; `independent` is the caller's word that a rate counts trials. */
export function evidenceOf(argument: string, measure: Measure, independent: boolean): Evidence {
  const { value, kind, reason = "no-data" } = measure;
  const { counting } = measure.definition ?? {};
  if (value === null) return none(reason);
  if (kind === "derived") return none("derived");
  if (counting === "approximate") return none("approximate");
  if ((measure as Partial<Ratio>).spread !== undefined) {
    return spreadEvidence(argument, measure as Ratio);
  }
  switch (kind) {
    case "proportion":
      return shareEvidence(argument, measure as Ratio);
    case "rate":
      return rateEvidence(argument, measure as Ratio, independent);
    case "points": {
      const answers = readNetAnswers(argument, measure);
      return answers ? { sort: "points", points: adjustedWald(answers) } : none("no-spread");
    }
    case "score":
      return scoreEvidence(argument, measure);
    case "money":
      return costEvidence(measure as Ratio);
    default:
      return none("no-spread");
  }
}

function none(reason: NoInterval): Evidence {
  return { sort: "none", reason };
}

function spreadEvidence(argument: string, measure: Ratio): Evidence {
  const sums = readSpread(argument, measure);
  if (sums.units < 2) return none("too-few-units");
  const spread = ratioSpread(measure, sums);
  if (measure.kind !== "proportion") {
    return spread.error > 0
      ? { sort: "ratio", spread, scale: measure.scale }
      : none("no-variation");
  }
  const { ratio: share, units, error } = spread;
  checkShare(argument, measure);
  // Where nothing or everything counts, no unit differs from the others, and units are all there is.
  if (share === 0 || share === 1) return { sort: "share", share, size: units };
  // As many independent ones as would vary that much, and never more than there were.
  const size = Math.min((share * (1 - share)) / error ** 2, measure.denominator);
  return { sort: "share", share, size };
}

function shareEvidence(argument: string, measure: Ratio): Evidence {
  const { numerator, denominator } = measure;
  if (!isCount(numerator) || !isCount(denominator)) return none("no-spread");
  checkShare(argument, measure);
  return { sort: "share", share: numerator / denominator, size: denominator };
}

function rateEvidence(argument: string, measure: Ratio, independent: boolean): Evidence {
  const { metric, numerator, denominator, currency } = measure;
  const isMoney = currency !== undefined || moneyRates.includes(metric);
  if (isMoney || !isCount(numerator) || !isCount(denominator)) return none("no-spread");
  const areTrials = independent && numerator <= denominator;
  return areTrials ? shareEvidence(argument, measure) : none("not-independent");
}

function scoreEvidence(argument: string, measure: Measure): Evidence {
  const tally = readTally(argument, measure);
  if (tally === undefined) return none("derived");
  const mean = meanOfCounts(tally.map((many, place) => [place + 1, many]));
  if (mean.answers < 2) return none("too-few-units");
  return { sort: "mean", mean, highest: tally.length };
}

/** Money that is better lower is a cost for each of so many: the cost is known, the count is chance. */
function costEvidence({ better, numerator, denominator }: Ratio): Evidence {
  const isCost = better === "lower" && numerator >= 0 && denominator > 0 && isCount(denominator);
  return isCost ? { sort: "cost", count: denominator } : none("no-spread");
}

function checkShare(argument: string, { numerator, denominator }: Ratio): void {
  if (denominator > 0 && numerator >= 0 && numerator <= denominator) return;
  throw new InputError(
    `${argument}.numerator`,
    numerator,
    `from 0 up to a denominator above 0 (${denominator})`,
  );
}
