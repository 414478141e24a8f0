import type { Measure } from "../kernel/measure.js";

/** A component of {@link engagementScore}: a KPI with its goalposts and its weight. */
export interface EngagementScoreInput {
  /** Its name, which no other component has. */
  readonly id: string;
  /** A number or a measure, in the unit of the goalposts; `null` if it is missing. */
  readonly value: number | Measure | null;
  /** The lower goalpost: the value that gets 0 points, or 100 if lower is better. */
  readonly minimum: number;
  /** The upper goalpost: the value that gets 100 points, or 0 if lower is better. */
  readonly maximum: number;
  /** How much it counts compared with the others, from 0 up; weights need not add up to 1. */
  readonly weight: number;
  /** Which way is better. Where it is left out, the measure says it; a number is better when higher. */
  readonly better?: "higher" | "lower" | null | undefined;
}
