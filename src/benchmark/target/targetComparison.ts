import type { Comparison } from "../comparison/comparison.js";
import type { Pace } from "./pace.js";
import type { Target } from "./target.js";
import type { TargetStatus } from "./targetStatus.js";

/** How far a measure is from its target. */
export interface TargetComparison<Metric extends string = string> extends Comparison<Metric> {
  /** The target, as it was given. */
  readonly target: Target;
  /** The actual value over the target, or the target over it where lower is better; 1 at the target, and in all of a range. */
  readonly attainment: number | null;
  /** There exactly when there is no attainment. */
  readonly attainmentReason?: "no-value" | "zero" | "negative" | "no-direction";
  /** How far from the baseline to the target: 1 at the target; `null` without a baseline. */
  readonly progress: number | null;
  /** Whether it is met, with what noise leaves open. */
  readonly status: TargetStatus;
  /** The best of the marks that the value itself reaches. */
  readonly reached: "stretch" | "target" | "floor" | "none";
  /** For totals that accumulate, in a period that is not over. */
  readonly pace: Pace | null;
}
