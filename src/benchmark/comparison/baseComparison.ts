import type { Measure } from "../../kernel/measure.js";
import type { Interval } from "../../statistics/interval.js";
import type { Comparison } from "./comparison.js";
import type { Confidence } from "./confidence.js";
import { isSampleAdequate } from "./isSampleAdequate.js";
import type { ReasonedVerdict } from "./verdict.js";

/**
 * What all comparisons with measures that mean the same have in common.
 *
 * @param isFull - Whether there is as much to compare with as one could wish.
 */
export function baseComparison<Metric extends string>(
  measure: Measure<Metric>,
  interval: Interval,
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
    ...((definition ?? undefined) !== undefined && { definition: definition as object as never }),
    ...decided,
    isIndication: false,
    comparability: "exact",
    confidence: confidenceOf(interval.lower !== null && isFull, isAdequate),
    isSampleAdequate: isAdequate,
    interval,
  };
}

function confidenceOf(isFull: boolean, isAdequate: boolean | null): Confidence {
  if (!isFull || isAdequate === false) return "low";
  return isAdequate === null ? "medium" : "high";
}
