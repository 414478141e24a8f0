import type { Observation } from "../../statistics/observation.js";
import type { Comparison } from "./comparison.js";
import type { ComparisonReason } from "./comparisonReason.js";
import type { Confidence } from "./confidence.js";
import { isReservation } from "./isReservation.js";
import { isSampleAdequate } from "./isSampleAdequate.js";
import type { ReasonedVerdict } from "./verdict.js";

/**
 * The fields that comparisons with peers, with the past and with a target have in common. In these
 * comparisons, both sides always mean the same.
 *
 * @param isFull - Whether there is enough to compare with: the other side has an interval, or there
 * are enough peers.
 */
export function baseComparison<Metric extends string>(
  { measure, interval, areUnitsUnknown }: Observation<Metric>,
  decided: ReasonedVerdict,
  isFull: boolean,
): Omit<Comparison<Metric>, "difference" | "ratio"> {
  const { metric, value, better, currency, definition } = measure;
  const isAdequate = isSampleAdequate(measure);
  const reasons: readonly ComparisonReason[] = areUnitsUnknown
    ? [...decided.reasons, "units-unknown"]
    : decided.reasons;
  return {
    metric,
    value,
    better,
    ...(currency !== undefined && { currency }),
    // If the measure came through JSON, `definition` may be null.
    ...(definition && { definition }),
    verdict: decided.verdict,
    reasons,
    isIndication: false,
    comparability: "exact",
    confidence: confidenceIn(interval.lower !== null && isFull, isAdequate, reasons),
    isSampleAdequate: isAdequate,
    interval,
  };
}

function confidenceIn(
  isFull: boolean,
  isAdequate: boolean | null,
  reasons: readonly ComparisonReason[],
): Confidence {
  if (!isFull || isAdequate === false) return "low";
  return isAdequate === null || reasons.some(isReservation) ? "medium" : "high";
}
