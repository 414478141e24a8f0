import type { ScorecardComparisons } from "./scorecardComparisons.js";
import type { StandingBasis } from "./standingBasis.js";

/** What a comparison was with: the figure, the peers' median, the target or the nearest point of its range. */
export function referenceValue(
  comparisons: ScorecardComparisons,
  ground: StandingBasis,
): number | null {
  const { benchmark, peers, target: aim } = comparisons;
  if (ground === "benchmark") return benchmark?.reference ?? null;
  if (ground === "peers") return peers?.median ?? null;
  if (aim === undefined) return null;
  const { target, value } = aim;
  if ("value" in target) return target.value;
  return value === null ? null : Math.min(Math.max(value, target.from), target.to);
}
