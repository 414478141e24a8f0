import type { Measure } from "../../kernel/measure.js";
import type { Comparison } from "../comparison/comparison.js";
import type { Confidence } from "../comparison/confidence.js";
import { isInPoints } from "../comparison/isInPoints.js";
import { halfWidth } from "./halfWidth.js";
import { leadingBasis } from "./leadingBasis.js";
import { referenceValue } from "./referenceValue.js";
import type { ScorecardComparisons } from "./scorecardComparisons.js";
import type { Standing } from "./standing.js";
import { type StandingBasis, standingBases } from "./standingBasis.js";

/**
 * How a KPI stands, on which comparisons that is based, and how far the value is from the
 * reference.
 */
interface JudgedStanding {
  readonly standing: Standing;
  readonly standsOn: readonly StandingBasis[];
  readonly distance: number | null;
  readonly relativeDistance: number | null;
  readonly clarity: number | null;
  readonly certainty: Confidence | null;
}

/** Judges how a KPI stands from its comparisons. */
export function judgeStanding(measure: Measure, comparisons: ScorecardComparisons): JudgedStanding {
  const decided = standingBases.filter((basis) => hasVerdict(comparisons[basis]));
  const withOthers = decided.filter((basis) => basis !== "target");
  const standsOn = withOthers.length > 0 ? withOthers : decided;
  const verdicts = standsOn.map((basis) => comparisons[basis]?.verdict);
  const leading = leadingBasis(comparisons, standsOn);
  const distance = distanceFromReference(measure, comparisons, leading);
  const noise = leading === undefined ? null : halfWidth(comparisons, leading);
  return {
    standing: standingByVerdicts(
      verdicts.includes("better"),
      verdicts.includes("worse"),
      verdicts.length,
    ),
    standsOn,
    distance,
    relativeDistance: relativeDistance(measure, distance),
    clarity: distance === null || noise === null ? null : finite(Math.abs(distance) / noise),
    certainty: (standsOn.length > 0 && leading && comparisons[leading]?.confidence) || null,
  };
}

function hasVerdict(comparison: Comparison | undefined): boolean {
  return comparison !== undefined && comparison.verdict !== "undetermined";
}

function standingByVerdicts(isBetter: boolean, isWorse: boolean, verdicts: number): Standing {
  if (isBetter && isWorse) return "mixed";
  if (isBetter) return "strong";
  if (isWorse) return "weak";
  return verdicts > 0 ? "similar" : "unknown";
}

/** How far the value lies beyond the reference in the good direction. */
function distanceFromReference(
  { value, better }: Measure,
  comparisons: ScorecardComparisons,
  leading: StandingBasis | undefined,
): number | null {
  // If it is only known that the reference lies beyond its figure, there is no difference.
  if (leading === undefined || (comparisons[leading]?.difference ?? null) === null) return null;
  const reference = referenceValue(comparisons, leading);
  if (value === null || reference === null || better === "neither") return null;
  return finite(better === "higher" ? value - reference : reference - value);
}

/** The distance as a share of the reference, for units whose distances are not given in points. */
function relativeDistance(
  { value, unit, better }: Measure,
  distance: number | null,
): number | null {
  if (value === null || distance === null || isInPoints(unit)) return null;
  const reference = better === "higher" ? value - distance : value + distance;
  return finite(distance / Math.abs(reference));
}

function finite(number: number): number | null {
  return Number.isFinite(number) ? number + 0 : null;
}
