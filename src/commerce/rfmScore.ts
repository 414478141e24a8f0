import type { RfmDimension } from "./rfmDimension.js";

/** The score of a value: 1 and the bounds below it; of the time since the last order the reverse. */
export function rfmScore(
  dimension: RfmDimension,
  value: number,
  bounds: readonly number[],
): number {
  const below = bounds.filter((bound) => bound < value).length;
  return dimension === "recency" ? bounds.length + 1 - below : 1 + below;
}
