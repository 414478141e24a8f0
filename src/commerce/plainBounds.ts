import type { RfmBins } from "./rfmBins.js";
import type { RfmBounds } from "./rfmBounds.js";
import { quantileThresholds, type RfmThresholds, readThresholds } from "./rfmThresholds.js";
import type { RfmValues } from "./rfmValues.js";

/** The bounds of scores that are not nested: each dimension is scored by itself. */
export function plainBounds(
  given: RfmThresholds | undefined,
  values: RfmValues,
  bins: RfmBins,
): RfmBounds<RfmThresholds> {
  const thresholds =
    given === undefined ? quantileThresholds(values, bins) : readThresholds(given, bins);
  return { thresholds, boundsOf: (dimension) => thresholds?.[dimension] ?? [] };
}
