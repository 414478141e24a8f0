import type { Better, Measure } from "../kernel/measure.js";
import { compareMeasures, type MeasureComparison } from "../statistics/compareMeasures.js";
import { confidenceInterval } from "../statistics/confidenceInterval.js";
import type { Comparison, ComparisonReason, Verdict } from "./comparison.js";
import {
  type ControlLimits,
  type ControlSignal,
  controlLimits,
  controlSignals,
} from "./controlLimits.js";
import { certaintyOf, ownComparison, type ToleranceOptions } from "./ownComparison.js";
import { plainComparison } from "./plainComparison.js";
import { type KnownPeriod, type PeriodLeftOut, readSeries } from "./readSeries.js";
import { type Trend, trendOf } from "./trendOf.js";
import type { Decided } from "./verdictOf.js";

/** A KPI in one period. */
export interface PastPeriod<Metric extends string = string> {
  /** The period's key, as `periodKey` gives it: `"2026-03"`, `"2026-W09"`, `"2026-Q1"`, `"2026-03-15"`, `"2026"`. */
  readonly period: string;
  /** The KPI in it. */
  readonly measure: Measure<Metric>;
  /** `false` where not all of it is in yet. */
  readonly complete?: boolean | undefined;
}

/** How to compare with the past. */
export interface PastOptions extends ToleranceOptions {
  /** A date or another period's key: what is not over when that begins is incomplete. */
  readonly asOf?: string | undefined;
}

/** The comparison with one earlier period. */
export interface PeriodComparison {
  /** Its key. */
  readonly period: string;
  /** The judged period less this one. */
  readonly comparison: MeasureComparison;
  /** The change in percent of this period; `null` where its value is not above 0, and for fractions, points and scores, which change in points. */
  readonly percentChange: number | null;
}

/** How a KPI compares with its own past. */
export interface PastComparison<Metric extends string = string> extends Comparison<Metric> {
  /** The period judged: the last complete one; `null` where none is complete. */
  readonly period: string | null;
  /** The period right before; `null` where it is not there, or left out. */
  readonly previous: PeriodComparison | null;
  /** The same period of the year before: that month, quarter, date, or week of the same number. */
  readonly samePeriodLastYear: PeriodComparison | null;
  /** The limits of what is usual; `null` with fewer than five periods before, or four changes from one to the next. */
  readonly control: ControlLimits | null;
  /** What is unusual of the period. */
  readonly signals: readonly ControlSignal[];
  /** Where the series is going, seasons not taken out; `null` under three periods. */
  readonly trend: Trend | null;
  /** The periods that counted for nothing. */
  readonly leftOut: readonly PeriodLeftOut[];
}

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
  const { sure, tolerance } = certaintyOf(options);
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
    ...ownComparison(
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
    trend: value === null ? null : trendOf(known, sure.level),
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
): Decided {
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
