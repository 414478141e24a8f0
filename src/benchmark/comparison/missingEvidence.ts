import type { Interval } from "../../statistics/interval.js";
import { isHistoryInData } from "../../statistics/isHistoryInData.js";
import type { Observation } from "../../statistics/observation.js";
import type { ComparisonReason } from "./comparisonReason.js";

/**
 * The reason why no verdict on an observation can be reached, whatever the observation is compared
 * with.
 */
export function missingEvidence({
  measure,
  interval,
}: Pick<Observation, "measure" | "interval">): ComparisonReason | undefined {
  if (measure.value === null) return "no-value";
  if (isHistoryInData(measure)) return "history-in-data";
  if (interval.reason === "not-counts") return "not-counts";
  return hasTooLittleEvidence(interval) ? "small-sample" : undefined;
}

/**
 * Whether there are records, but too few of them for an interval. In this case the tolerance must
 * not decide either.
 */
function hasTooLittleEvidence({ reason }: Interval): boolean {
  return reason === "one-unit" || reason === "too-few-units" || reason === "no-variation";
}
