import {
  type NestedRfmThresholds,
  nestedQuantiles,
  readNestedThresholds,
} from "./nestedRfmThresholds.js";
import type { RfmBins } from "./rfmBins.js";
import type { RfmBounds } from "./rfmBounds.js";
import type { RfmValues } from "./rfmValues.js";

/** The bounds of nested scores: frequency within recency, and money within both. */
export function nestedBounds(
  given: NestedRfmThresholds | undefined,
  values: RfmValues,
  bins: RfmBins,
): RfmBounds<NestedRfmThresholds> {
  const thresholds =
    given === undefined ? nestedQuantiles(values, bins) : readNestedThresholds(given, bins);
  return {
    thresholds,
    boundsOf(dimension, recency = 1, frequency = 1) {
      if (thresholds === null) return [];
      if (dimension === "recency") return thresholds.recency;
      if (dimension === "frequency") return thresholds.frequency[recency - 1] ?? [];
      return thresholds.monetary[recency - 1]?.[frequency - 1] ?? [];
    },
  };
}
