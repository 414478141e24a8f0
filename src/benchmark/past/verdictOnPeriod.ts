import type { Better } from "../../kernel/better.js";
import type { Measure } from "../../kernel/measure.js";
import { isHistoryInData } from "../../statistics/isHistoryInData.js";
import type { MeasureComparison } from "../../statistics/measureComparison.js";
import type { ComparisonReason } from "../comparison/comparisonReason.js";
import { type ReasonedVerdict, undetermined, type Verdict } from "../comparison/verdict.js";
import type { ControlLimits } from "./controlLimits.js";

/**
 * The verdict on a period, by the difference from the earlier period like it if that has limits, and
 * otherwise by the control limits.
 */
export function verdictOnPeriod(
  measure: Measure,
  previous: number | undefined,
  comparison: MeasureComparison | undefined,
  control: ControlLimits | null,
  { tolerance, isSeasonal }: { readonly tolerance: number; readonly isSeasonal: boolean },
): ReasonedVerdict {
  const { value, better } = measure;
  if (value === null) return undetermined("no-value");
  if (isHistoryInData(measure)) return undetermined("history-in-data");
  const doubts: ComparisonReason[] = previous === 0 ? ["zero-reference"] : [];
  if (better === "neither") return undetermined("no-direction", ...doubts);
  const { difference = null, lower = null, upper = null, distinguishable } = comparison ?? {};
  if (difference !== null && lower !== null && upper !== null && previous !== undefined) {
    if (distinguishable === true) {
      return { verdict: verdictByDirection(difference, better), reasons: doubts };
    }
    const near = tolerance * Math.abs(previous);
    return Math.abs(lower) <= near && Math.abs(upper) <= near
      ? { verdict: "similar", reasons: doubts }
      : undetermined("within-noise", ...doubts);
  }
  if (control === null) {
    const isUnlike = isSeasonal && previous === undefined;
    return undetermined("no-interval", isUnlike ? "season" : "too-few", ...doubts);
  }
  const { centre, movingRange, outside } = control;
  // If all earlier periods were alike, the limits have no width, so the tolerance decides.
  if (movingRange === 0 && Math.abs(value - centre) <= tolerance * Math.abs(centre)) {
    return { verdict: "similar", reasons: ["no-interval", ...doubts] };
  }
  if (!outside) return undetermined("no-interval", "within-noise", ...doubts);
  return {
    verdict: verdictByDirection(value - centre, better),
    reasons: ["no-interval", ...doubts],
  };
}

function verdictByDirection(difference: number, better: Better): Verdict {
  return difference > 0 === (better === "higher") ? "better" : "worse";
}
