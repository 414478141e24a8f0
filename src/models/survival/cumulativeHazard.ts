import type { HazardStep } from "./hazardStep.js";

/** A Nelson-Aalen estimate: the cumulative hazard of leaving over time. */
export interface CumulativeHazard {
  /** The steps of the curve, in ascending order of time; the hazard is 0 before the first step. */
  readonly steps: readonly HazardStep[];
  /** The number of customers, by their weights. */
  readonly subjects: number;
  /** The number of customers who left. */
  readonly events: number;
}
