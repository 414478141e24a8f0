import type { Measure } from "../kernel/measure.js";
import type { BenchmarkComparison } from "./compareToBenchmark.js";
import type { PastComparison } from "./compareToPast.js";
import type { TargetComparison } from "./compareToTarget.js";
import type { Comparison, Confidence } from "./comparison.js";
import type { PeerComparison } from "./peerComparison.js";
import { referenceOf } from "./referenceOf.js";

/** How a KPI stands: beside others, or where there are none to tell, beside its target. */
export type Standing = "strong" | "weak" | "similar" | "mixed" | "unknown";

/** With what a KPI was compared. */
export interface ScorecardComparisons {
  /** With a published figure, or one's own. */
  readonly benchmark?: BenchmarkComparison;
  /** With peers. */
  readonly peers?: PeerComparison;
  /** With its own past. */
  readonly past?: PastComparison;
  /** With its target. */
  readonly target?: TargetComparison;
}

/** A comparison that a standing can rest on: the past says where a KPI is going, not how it stands. */
export type Ground = "benchmark" | "peers" | "target";

/** How a KPI stands, on what, and how far from there. */
export interface Stood {
  readonly standing: Standing;
  readonly standsOn: readonly Ground[];
  readonly distance: number | null;
  readonly certainty: Confidence | null;
}

const grounds = ["benchmark", "peers", "target"] as const;
const confidences: readonly Confidence[] = ["high", "medium", "low"];

/** What the comparisons of a KPI come to. */
export function standingOf(measure: Measure, comparisons: ScorecardComparisons): Stood {
  const reached = grounds.filter((ground) => isReached(comparisons[ground]));
  const beside = reached.filter((ground) => ground !== "target");
  const standsOn = beside.length > 0 ? beside : reached;
  const verdicts = standsOn.map((ground) => comparisons[ground]?.verdict);
  const leading = leadingOf(comparisons, standsOn);
  return {
    standing: together(verdicts.includes("better"), verdicts.includes("worse"), verdicts.length),
    standsOn,
    distance: distanceOf(measure, comparisons, leading),
    certainty: (standsOn.length > 0 && leading && comparisons[leading]?.confidence) || null,
  };
}

/** The comparison to look at first: of those that the standing rests on, the surest. */
export function leadingOf(
  comparisons: ScorecardComparisons,
  standsOn: readonly Ground[],
): Ground | undefined {
  const some = standsOn.length > 0 ? standsOn : grounds.filter((one) => comparisons[one]);
  const doubt = (ground: Ground): number =>
    confidences.indexOf(comparisons[ground]?.confidence ?? "low");
  return some.find((ground) => some.every((other) => doubt(ground) <= doubt(other)));
}

function isReached(comparison: Comparison | undefined): boolean {
  return comparison !== undefined && comparison.verdict !== "undetermined";
}

function together(isBetter: boolean, isWorse: boolean, verdicts: number): Standing {
  if (isBetter && isWorse) return "mixed";
  if (isBetter) return "strong";
  if (isWorse) return "weak";
  return verdicts > 0 ? "similar" : "unknown";
}

/** How far from the reference, in its own direction: beside the reference, and for points, in hundreds. */
function distanceOf(
  { value, unit, better }: Measure,
  comparisons: ScorecardComparisons,
  leading: Ground | undefined,
): number | null {
  // A reference that is only known to lie beyond its figure has no difference.
  if (leading === undefined || (comparisons[leading]?.difference ?? null) === null) return null;
  const reference = referenceOf(comparisons, leading);
  if (value === null || reference === null || better === "neither") return null;
  const whole = unit === "points" ? 100 : Math.abs(reference);
  const distance = (better === "higher" ? value - reference : reference - value) / whole;
  return Number.isFinite(distance) ? distance + 0 : null;
}
