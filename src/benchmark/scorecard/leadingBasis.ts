import { confidences } from "../comparison/confidence.js";
import type { ScorecardComparisons } from "./scorecardComparisons.js";
import { type StandingBasis, standingBases } from "./standingBasis.js";

/**
 * The comparison whose reference and interval a row shows: the most certain of the comparisons that
 * the standing is based on.
 */
export function leadingBasis(
  comparisons: ScorecardComparisons,
  standsOn: readonly StandingBasis[],
): StandingBasis | undefined {
  const bases = standsOn.length > 0 ? standsOn : standingBases.filter((one) => comparisons[one]);
  const doubt = (basis: StandingBasis): number =>
    confidences.indexOf(comparisons[basis]?.confidence ?? "low");
  return bases.find((basis) => bases.every((other) => doubt(basis) <= doubt(other)));
}
