import type { ScorecardComparisons } from "./scorecardComparisons.js";
import type { StandingBasis } from "./standingBasis.js";

/**
 * The value that a measure is compared with: the figure, the peers' median, the target, or the
 * nearest point of the target's range.
 */
export function referenceValue(
  { benchmark, peers, target }: ScorecardComparisons,
  basis: StandingBasis,
): number | null {
  if (basis === "benchmark") return benchmark?.reference ?? null;
  if (basis === "peers") return peers?.median ?? null;
  if (target === undefined) return null;
  const { target: wanted, value } = target;
  if ("value" in wanted) return wanted.value;
  return value === null ? null : Math.min(Math.max(value, wanted.from), wanted.to);
}
