import type { Measure } from "../../kernel/measure.js";
import type { Observation } from "../../statistics/observation.js";
import { baseComparison } from "../comparison/baseComparison.js";
import type { ComparisonReason } from "../comparison/comparisonReason.js";
import { missingEvidence } from "../comparison/missingEvidence.js";
import { ratioToReference } from "../comparison/ratioToReference.js";
import { type ReasonedVerdict, undetermined } from "../comparison/verdict.js";
import { attainment } from "./attainment.js";
import { pace } from "./pace.js";
import type { PointTarget } from "./pointTarget.js";
import type { RangeTarget } from "./rangeTarget.js";
import { readTarget } from "./readTarget.js";
import type { Target } from "./target.js";
import type { TargetComparison } from "./targetComparison.js";
import { pointStatus, rangeStatus, type TargetStatus } from "./targetStatus.js";

/** The comparison of a measure with its target. The measure has been read. */
export function comparisonWithTarget<Metric extends string>(
  own: Observation<Metric>,
  target: Target,
): TargetComparison<Metric> {
  const { measure } = own;
  const { value } = measure;
  const { point, range } = readTarget(target, measure);
  const nearest = point?.value ?? (range && value !== null ? nearestIn(value, range) : null);
  const status = point ? pointStatus(own, point) : rangeStatus(own, range as RangeTarget);
  return {
    ...baseComparison(own, verdictByStatus(own, status, nearest, point), true),
    difference: value === null || nearest === null ? null : value - nearest,
    ratio: ratioToReference(value, nearest),
    target: (point ?? range) as Target,
    ...attainment(measure, nearest, range),
    progress:
      value === null || point?.baseline === undefined
        ? null
        : (value - point.baseline) / (point.value - point.baseline),
    status,
    reached: point
      ? bestMark(measure, point)
      : value !== null && nearest === value
        ? "target"
        : "none",
    pace: point ? pace(measure, point) : null,
  };
}

/** The point of a range that is nearest to a value. Inside the range it is the value itself. */
function nearestIn(value: number, { from, to }: RangeTarget): number {
  return Math.min(Math.max(value, from), to);
}

function verdictByStatus(
  own: Observation,
  status: TargetStatus,
  nearest: number | null,
  point: PointTarget | undefined,
): ReasonedVerdict {
  const { measure, interval } = own;
  const { value, better } = measure;
  if (value === null) return undetermined("no-value");
  const doubts: ComparisonReason[] = nearest === 0 ? ["zero-reference"] : [];
  if (status === "unknown") {
    if (point && better === "neither") return undetermined("no-direction", ...doubts);
    return undetermined(missingEvidence(own) ?? "incomplete-period", ...doubts);
  }
  if (status.endsWith("within-noise")) return undetermined("within-noise", ...doubts);
  const reasons: ComparisonReason[] = interval.lower === null ? ["no-interval", ...doubts] : doubts;
  if (status === "missed") return { verdict: "worse", reasons };
  return { verdict: value === point?.value ? "similar" : "better", reasons };
}

/** The best mark that a value reaches. */
function bestMark(
  { value, better }: Measure,
  { stretch, value: wanted, floor }: PointTarget,
): TargetComparison["reached"] {
  const isReached = (mark: number | undefined): boolean => {
    if (value === null || mark === undefined || better === "neither") return false;
    return better === "lower" ? value <= mark : value >= mark;
  };
  if (isReached(stretch)) return "stretch";
  if (isReached(wanted)) return "target";
  return isReached(floor) ? "floor" : "none";
}
