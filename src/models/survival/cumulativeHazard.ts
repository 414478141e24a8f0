import type { HazardStep } from "./hazardStep.js";

/** How the risk of leaving adds up over time. */
export interface CumulativeHazard {
  /** The curve, in order of time; 0 before its first step. */
  readonly steps: readonly HazardStep[];
  /** How many customers there are. */
  readonly subjects: number;
  /** How many of them left. */
  readonly events: number;
}
