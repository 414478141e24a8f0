import type { ScorecardComparisons } from "./scorecardComparisons.js";
import type { StandingBasis } from "./standingBasis.js";

/**
 * Half the width of the interval of the value; without an interval, half the distance between the
 * quartiles of others; `null` without either.
 */
export function halfWidth(
  comparisons: ScorecardComparisons,
  leading: StandingBasis,
): number | null {
  const { lower = null, upper = null } = comparisons[leading]?.interval ?? {};
  if (lower !== null && upper !== null) return half(lower, upper);
  if (leading === "peers") {
    const quantiles = comparisons.peers?.quantiles;
    return quantiles ? half(quantiles.p25, quantiles.p75) : null;
  }
  if (leading === "target") return null;
  const quantiles = comparisons.benchmark?.benchmark.quantiles ?? [];
  const [low, high] = [0.25, 0.75].map((share) => quantiles.find(({ p }) => p === share)?.value);
  return low === undefined || high === undefined ? null : half(low, high);
}

/** Half of a width above 0. */
function half(from: number, to: number): number | null {
  return to > from ? (to - from) / 2 : null;
}
