import type { Measure } from "../kernel/measure.js";

/** A KPI that goes into {@link engagementScore}. */
export interface EngagementScoreInput {
  /** Its name, which no other component bears. */
  readonly id: string;
  /** A number or a measure, in the unit of the goalposts; `null` where it is missing. */
  readonly value: number | Measure | null;
  /** The lower goalpost: 0 points, or 100 where lower is better. */
  readonly minimum: number;
  /** The upper goalpost: 100 points, or 0 where lower is better. */
  readonly maximum: number;
  /** How much it counts beside the others; weights need not add up to 1. */
  readonly weight: number;
  /** Which way is better; where it is left out, what the measure says, and `"higher"` for a number. */
  readonly better?: "higher" | "lower" | undefined;
}
