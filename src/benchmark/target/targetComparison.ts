import type { Comparison } from "../comparison/comparison.js";
import type { Attainment } from "./attainment.js";
import type { Pace } from "./pace.js";
import type { Target } from "./target.js";
import type { TargetStatus } from "./targetStatus.js";

/** How far a measure is from its target. */
export interface TargetComparison<Metric extends string = string>
  extends Comparison<Metric>,
    Attainment {
  /** The target, as it was given. */
  readonly target: Target;
  /**
   * The share of the way from the baseline to the target that is done: 1 at the target; `null`
   * without a baseline.
   */
  readonly progress: number | null;
  /** Whether the target is met. */
  readonly status: TargetStatus;
  /** The best of the marks that the value itself reaches. */
  readonly reached: "stretch" | "target" | "floor" | "none";
  /** How a total that accumulates compares with even growth; `null` without a period. */
  readonly pace: Pace | null;
}
