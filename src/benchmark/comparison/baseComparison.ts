import type { Observation } from "../../statistics/observation.js";
import type { Comparison } from "./comparison.js";
import type { Confidence } from "./confidence.js";
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
  { measure, interval }: Observation<Metric>,
  decided: ReasonedVerdict,
  isFull: boolean,
): Omit<Comparison<Metric>, "difference" | "ratio"> {
  const { metric, value, better, currency, definition } = measure;
  const isAdequate = isSampleAdequate(measure);
  return {
    metric,
    value,
    better,
    ...(currency !== undefined && { currency }),
    // If the measure came through JSON, `definition` may be null.
    ...(definition && { definition }),
    ...decided,
    isIndication: false,
    comparability: "exact",
    confidence: confidenceIn(interval.lower !== null && isFull, isAdequate),
    isSampleAdequate: isAdequate,
    interval,
  };
}

function confidenceIn(isFull: boolean, isAdequate: boolean | null): Confidence {
  if (!isFull || isAdequate === false) return "low";
  return isAdequate === null ? "medium" : "high";
}
