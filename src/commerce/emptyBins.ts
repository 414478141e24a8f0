import type { RfmBins } from "./rfmBins.js";
import { byDimension, type RfmDimension } from "./rfmDimension.js";

/** The scores of each dimension that no customer has. */
export type EmptyBins = Readonly<Record<RfmDimension, readonly number[]>>;

/** Finds the scores that no customer has. */
export function emptyBins(
  scores: Readonly<Record<RfmDimension, readonly number[]>>,
  bins: RfmBins,
): EmptyBins {
  return byDimension((dimension) => {
    const used = new Set(scores[dimension]);
    return Array.from({ length: bins[dimension] }, (_, bin) => bin + 1).filter(
      (bin) => !used.has(bin),
    );
  });
}
