import type { Better, Measure } from "../../kernel/measure.js";
import { compareMeasures } from "../../statistics/compareMeasures.js";
import { confidenceInterval } from "../../statistics/confidenceInterval.js";
import { type MeasureComparison } from "../../statistics/measureComparison.js";
import { baseComparison } from "../comparison/baseComparison.js";
import type { ComparisonReason } from "../comparison/comparisonReason.js";
import { plainComparison } from "../comparison/plainComparison.js";
import { readCertainty } from "../comparison/readCertainty.js";
import type { ReasonedVerdict, Verdict } from "../comparison/verdict.js";
import { type ControlLimits, controlLimits } from "./controlLimits.js";
import { controlSignals } from "./controlSignal.js";
import { type KnownPeriod } from "./knownPeriod.js";
import type { PastComparison } from "./pastComparison.js";
import type { PastOptions } from "./pastOptions.js";
import type { PastPeriod } from "./pastPeriod.js";
import type { PeriodComparison } from "./periodComparison.js";
import { type PeriodLeftOut } from "./periodLeftOut.js";
import { readSeries } from "./readSeries.js";
import { trend } from "./trend.js";

/**
 * Whether the last complete period is better than the one before, and whether it is unusual.
 *
 *     control limits = mean of the periods before ± 2.66 * mean moving range
 *     trend          = median of the slopes between all pairs of periods
 *
 * Incomplete periods are left out and named, and so is all that came before a change of currency or
 * definition. Gaps stay gaps: a period after one has no previous period. The verdict is that of the
 * difference from the previous period where both have an interval, or else of the control limits,
 * where outside is better or worse and inside tells nothing. A signal is outside the limits, or the
 * eighth value in a row on one side of the mean.
 *
 * @returns The comparison; `difference` and `ratio` are those with the previous period.
 * @throws {@link InputError} If the series is empty, mixes metrics or lengths of period, or holds a period twice.
 * @see Wheeler (1993), Understanding Variation, for the control limits; Sen (1968), Estimates of the Regression Coefficient Based on Kendall's Tau; Mann (1945), Nonparametric Tests Against Trend
 *
 * @example
 * const month = (period, engagedSessions) => ({
 *   period,
 *   measure: sessionEngagementRate({ engagedSessions, sessions: 1000 }),
 * });
 * const series = [month("2026-01", 500), month("2026-02", 560), month("2026-03", 180)];
 * const { period, verdict, difference, leftOut } = compareToPast(series, { asOf: "2026-03-10" });
 * [period, verdict]; // ["2026-02", "better"]
 * difference; // 0.06…
 * leftOut; // [{ period: "2026-03", reason: "incomplete-period" }]
 */
export function compareToPast<Metric extends string>(
  series: Iterable<PastPeriod<Metric>>,
  options?: PastOptions,
): PastComparison<Metric> {
  const { sure, tolerance } = readCertainty(options);
  const { judged, known, leftOut, last } = readSeries(series, options?.asOf);
  const measure = judged?.measure ?? valueless(last.measure);
  const interval = confidenceInterval(measure, sure);
  const own = known.at(-1);
  const value = own === undefined || own.period !== judged?.period ? null : own.value;
  const before = value === null ? known : known.slice(0, -1);
  const against = (other: KnownPeriod | undefined): PeriodComparison | null =>
    value === null || other === undefined
      ? null
      : {
          period: other.period,
          comparison: compareMeasures(measure, other.measure, sure),
          percentChange: percentChange(value, other),
        };
  const previousOne = before.find(({ number }) => number + 1 === judged?.number);
  const previous = against(previousOne);
  const lastYear = judged && yearBefore(judged.period);
  const control = value === null ? null : controlLimits(before, value);
  const reasons = breakReasons(leftOut, judged === undefined);
  const decided = decide(measure, previousOne?.value, previous?.comparison, control, tolerance);
  return plainComparison<PastComparison<Metric>>({
    ...baseComparison(
      measure,
      interval,
      { ...decided, reasons: [...decided.reasons, ...reasons] },
      typeof previous?.comparison.distinguishable === "boolean",
    ),
    difference: previous?.comparison.difference ?? null,
    ratio: previous?.comparison.ratio ?? null,
    period: judged?.period ?? null,
    previous,
    samePeriodLastYear: against(before.find(({ period }) => period === lastYear)),
    control,
    signals: value === null ? [] : controlSignals(known, control),
    trend: value === null ? null : trend(known, sure.level),
    leftOut,
  });
}

/** A measure of a period that is not over, of which nothing is known yet. */
function valueless<Metric extends string>(measure: Measure<Metric>): Measure<Metric> {
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

/** The same key a year before, which is in no series where that year had no such date or week. */
function yearBefore(key: string): string {
  return String(Number(key.slice(0, 4)) - 1).padStart(4, "0") + key.slice(4);
}

function percentChange(value: number, { value: before, measure }: KnownPeriod): number | null {
  const isInPoints = ["fraction", "points", "score"].includes(measure.unit);
  return isInPoints || before <= 0 ? null : (100 * (value - before)) / before;
}

function breakReasons(
  leftOut: readonly PeriodLeftOut[],
  isNoneComplete: boolean,
): ComparisonReason[] {
  const isBroken = leftOut.some(({ reason }) => reason === "definition-break");
  return [
    ...(isNoneComplete ? (["incomplete-period"] as const) : []),
    ...(isBroken ? (["definition-break"] as const) : []),
  ];
}

function decide(
  { value, better }: Measure,
  before: number | undefined,
  comparison: MeasureComparison | undefined,
  control: ControlLimits | null,
  tolerance: number,
): ReasonedVerdict {
  if (value === null) return { verdict: "undetermined", reasons: ["no-value"] };
  const also: ComparisonReason[] = before === 0 ? ["zero-reference"] : [];
  if (better === "neither") return { verdict: "undetermined", reasons: ["no-direction", ...also] };
  const { difference = null, lower = null, upper = null, distinguishable } = comparison ?? {};
  if (difference !== null && lower !== null && upper !== null && before !== undefined) {
    const near = tolerance * Math.abs(before);
    if (distinguishable === true) return { verdict: towards(difference, better), reasons: also };
    return Math.abs(lower) <= near && Math.abs(upper) <= near
      ? { verdict: "similar", reasons: also }
      : { verdict: "undetermined", reasons: ["within-noise", ...also] };
  }
  if (control === null) {
    return { verdict: "undetermined", reasons: ["no-interval", "too-few", ...also] };
  }
  // Periods that were all alike have limits without width: then the tolerance says what differs.
  if (
    control.movingRange === 0 &&
    Math.abs(value - control.centre) <= tolerance * Math.abs(control.centre)
  ) {
    return { verdict: "similar", reasons: ["no-interval", ...also] };
  }
  return control.outside
    ? { verdict: towards(value - control.centre, better), reasons: ["no-interval", ...also] }
    : { verdict: "undetermined", reasons: ["no-interval", "within-noise", ...also] };
}

function towards(difference: number, better: Better): Verdict {
  return difference > 0 === (better === "higher") ? "better" : "worse";
}
