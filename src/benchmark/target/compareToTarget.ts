import type { Measure } from "../../kernel/measure.js";
import { confidenceInterval } from "../../statistics/confidenceInterval.js";
import type { Interval } from "../../statistics/interval.js";
import { baseComparison } from "../comparison/baseComparison.js";
import { type CertaintyOptions } from "../comparison/certaintyOptions.js";
import { checkMeasure } from "../comparison/checkMeasure.js";
import type { ComparisonReason } from "../comparison/comparisonReason.js";
import { plainComparison } from "../comparison/plainComparison.js";
import { ratioToReference } from "../comparison/ratioToReference.js";
import { readCertainty } from "../comparison/readCertainty.js";
import type { ReasonedVerdict } from "../comparison/verdict.js";
import { pace } from "./pace.js";
import { readTarget } from "./readTarget.js";
import { type PointTarget, type RangeTarget, type Target } from "./target.js";
import type { TargetComparison } from "./targetComparison.js";
import { pointStatus, rangeStatus, type TargetStatus } from "./targetStatus.js";

/**
 * Whether a KPI has met its target, and whether one can tell.
 *
 *     attainment = value / target, or target / value where lower is better
 *     progress   = (value - baseline) / (target - baseline)
 *     projected  = baseline + (value - baseline) / elapsed
 *
 * Met is what lies on the target or on its good side with the whole interval; where the interval
 * holds the target, it is met or missed within noise. A range is met inside, whichever way is
 * better. Rates do not accumulate: a pace is only for totals, which say `accumulates: true`, and
 * while the period lasts their status stays `"unknown"` unless it can no longer change.
 *
 * @returns The comparison; `status` is `"unknown"` without a value, and for one value as a target of a KPI that neither way is better.
 * @throws {@link InputError} If the target's parts contradict each other, or a period is given for what does not accumulate.
 *
 * @example
 * const engaged = sessionEngagementRate({ engagedSessions: 80, sessions: 160 });
 * const { status, attainment, verdict } = compareToTarget(engaged, { value: 0.56 });
 * [status, verdict]; // ["missed-within-noise", "undetermined"]
 * attainment; // 0.8928571428571428
 * compareToTarget(engaged, { value: 0.56, baseline: 0.44 }).progress; // 0.4999…
 */
export function compareToTarget<Metric extends string>(
  measure: Measure<Metric>,
  target: Target,
  options?: CertaintyOptions,
): TargetComparison<Metric> {
  const { value } = checkMeasure("measure", measure);
  const { sure } = readCertainty(options);
  const { point, range } = readTarget(target, measure);
  const interval = confidenceInterval(measure, sure);
  const nearest = point?.value ?? (range && value !== null ? nearestIn(value, range) : null);
  const status = point
    ? pointStatus(measure, point, interval)
    : rangeStatus(value, range as RangeTarget, interval);
  return plainComparison<TargetComparison<Metric>>({
    ...baseComparison(measure, interval, decide(measure, status, nearest, interval, point), true),
    difference: value === null || nearest === null ? null : value - nearest,
    ratio: ratioToReference(value, nearest),
    target,
    ...attainmentOf(measure, nearest, range),
    progress:
      value === null || point?.baseline === undefined
        ? null
        : (value - point.baseline) / (point.value - point.baseline),
    status,
    reached: reachedOf(measure, point, range),
    pace: point ? pace(measure, point) : null,
  });
}

/** The point of a range that is nearest to a value; the value itself inside. */
function nearestIn(value: number, { from, to }: RangeTarget): number {
  return Math.min(Math.max(value, from), to);
}

function decide(
  { value, better }: Measure,
  status: TargetStatus,
  nearest: number | null,
  { lower }: Interval,
  point: PointTarget | undefined,
): ReasonedVerdict {
  const also: ComparisonReason[] = nearest === 0 ? ["zero-reference"] : [];
  if (value === null) return { verdict: "undetermined", reasons: ["no-value"] };
  if (status === "unknown") {
    const reason = better === "neither" ? "no-direction" : "incomplete-period";
    return { verdict: "undetermined", reasons: [reason, ...also] };
  }
  if (status.endsWith("within-noise")) {
    return { verdict: "undetermined", reasons: ["within-noise", ...also] };
  }
  const reasons: ComparisonReason[] = lower === null ? ["no-interval", ...also] : also;
  if (status === "missed") return { verdict: "worse", reasons };
  return { verdict: value === point?.value ? "similar" : "better", reasons };
}

function attainmentOf(
  { value, better }: Measure,
  nearest: number | null,
  range: RangeTarget | undefined,
): Pick<TargetComparison, "attainment" | "attainmentReason"> {
  const none = (
    attainmentReason: "no-value" | "zero" | "negative" | "no-direction",
  ): Pick<TargetComparison, "attainment" | "attainmentReason"> => ({
    attainment: null,
    attainmentReason,
  });
  if (value === null || nearest === null) return none("no-value");
  if (range && nearest === value) return { attainment: 1 };
  if (!range && better === "neither") return none("no-direction");
  if (value < 0 || nearest < 0) return none("negative");
  // Above a range, less is better, whatever the KPI.
  const isLess = range ? value > nearest : better === "lower";
  const [part, whole] = isLess ? [nearest, value] : [value, nearest];
  return nearest === 0 || whole === 0 ? none("zero") : { attainment: part / whole };
}

function reachedOf(
  { value, better }: Measure,
  point: PointTarget | undefined,
  range: RangeTarget | undefined,
): TargetComparison["reached"] {
  if (value === null) return "none";
  if (range) return nearestIn(value, range) === value ? "target" : "none";
  const isReached = (mark: number | undefined): boolean =>
    mark !== undefined &&
    better !== "neither" &&
    (better === "lower" ? value <= mark : value >= mark);
  if (isReached(point?.stretch)) return "stretch";
  if (isReached(point?.value)) return "target";
  return isReached(point?.floor) ? "floor" : "none";
}
