import { keyOneYearBefore } from "../../kernel/keyOneYearBefore.js";
import type { Measure } from "../../kernel/measure.js";
import { compareObservations } from "../../statistics/compareObservations.js";
import { isHistoryInData } from "../../statistics/isHistoryInData.js";
import { observe } from "../../statistics/observation.js";
import { baseComparison } from "../comparison/baseComparison.js";
import type { ComparisonReason } from "../comparison/comparisonReason.js";
import { isInPoints } from "../comparison/isInPoints.js";
import type { Judgement } from "../comparison/judgement.js";
import { controlLimits } from "./controlLimits.js";
import { controlSignals } from "./controlSignal.js";
import type { KnownPeriod } from "./knownPeriod.js";
import type { PastComparison } from "./pastComparison.js";
import type { PastPeriod } from "./pastPeriod.js";
import type { PeriodComparison } from "./periodComparison.js";
import type { PeriodLeftOut } from "./periodLeftOut.js";
import { readSeries } from "./readSeries.js";
import { seasonLag } from "./season.js";
import type { SeriesEnd } from "./seriesEnd.js";
import { trend } from "./trend.js";
import { verdictOnPeriod } from "./verdictOnPeriod.js";

/** The comparison of a series with its own past. The options have been read. */
export function comparisonWithPast<Metric extends string>(
  series: Iterable<PastPeriod<Metric>>,
  end: SeriesEnd,
  { certainty, tolerance }: Judgement,
): PastComparison<Metric> {
  const { judged, known, leftOut, last, unit, isKnownOver } = readSeries(series, end);
  const lag = seasonLag(end.season, unit);
  const measure = judged?.measure ?? withoutValue(last.measure);
  const own = observe((judged ?? last).argument, measure, certainty);
  const lastKnown = known.at(-1);
  const value = lastKnown?.period === judged?.period ? (lastKnown?.value ?? null) : null;
  const before = value === null ? known : known.slice(0, -1);
  const comparisonWith = (other: KnownPeriod | undefined): PeriodComparison | null => {
    if (value === null || other === undefined) return null;
    const reference = observe(other.argument, other.measure, certainty);
    return {
      period: other.period,
      comparison: compareObservations(own, reference, certainty),
      percentChange: percentChange(value, other),
    };
  };
  const earlier = (periods: number): KnownPeriod | undefined =>
    before.find(({ number }) => number + periods === judged?.number);
  const previous = comparisonWith(earlier(1));
  const likePeriod = earlier(lag);
  const reference = lag === 1 ? previous : comparisonWith(likePeriod);
  const isLike = ({ number }: KnownPeriod): boolean => ((judged?.number ?? 0) - number) % lag === 0;
  const lastYear = judged && keyOneYearBefore(judged.period);
  // If the data begin somewhere, old customers may count as new, and a rate may change for this
  // reason alone. Such a rate is not judged: it gets no trend and no control limits.
  const isJudged = value !== null && !isHistoryInData(measure);
  const control = isJudged ? controlLimits(before.filter(isLike), value, lag) : null;
  const { verdict, reasons } = verdictOnPeriod(
    measure,
    likePeriod?.value,
    reference?.comparison,
    control,
    { tolerance, isSeasonal: lag > 1 },
  );
  return {
    ...baseComparison(
      own,
      {
        verdict,
        reasons: [
          ...reasons,
          ...(isJudged && !isKnownOver ? (["as-of-unknown"] as const) : []),
          ...reasonsLeftOut(leftOut, judged === undefined),
        ],
      },
      typeof reference?.comparison.distinguishable === "boolean",
    ),
    difference: reference?.comparison.difference ?? null,
    ratio: reference?.comparison.ratio ?? null,
    period: judged?.period ?? null,
    reference,
    previous,
    samePeriodLastYear: comparisonWith(before.find(({ period }) => period === lastYear)),
    control,
    signals: isJudged ? controlSignals(known.filter(isLike), control, lag) : [],
    trend: isJudged ? trend(known, certainty.level) : null,
    leftOut,
  };
}

/** The measure of a period that is not over: the measure has no value yet. */
function withoutValue<Metric extends string>(measure: Measure<Metric>): Measure<Metric> {
  const { metric, kind, unit, better, currency, definition } = measure;
  return {
    metric,
    kind,
    unit,
    better,
    value: null,
    reason: "immature",
    ...(currency !== undefined && { currency }),
    ...(definition && { definition }),
  };
}

function percentChange(value: number, { value: before, measure }: KnownPeriod): number | null {
  return isInPoints(measure.unit) || before <= 0 ? null : (100 * (value - before)) / before;
}

/** The reasons that follow from the periods that were left out. */
function reasonsLeftOut(
  leftOut: readonly PeriodLeftOut[],
  isNoPeriodComplete: boolean,
): ComparisonReason[] {
  const reasons: ComparisonReason[] = [];
  if (isNoPeriodComplete) reasons.push("incomplete-period");
  if (leftOut.some(({ reason }) => reason === "definition-break")) reasons.push("definition-break");
  return reasons;
}
