import type { SurvivalLimits } from "./survivalLimits.js";

/** A step of a cumulative hazard, at a time at which somebody left or was last seen. */
export interface HazardStep extends SurvivalLimits {
  /** When it is. */
  readonly time: number;
  /** How many were there until then. */
  readonly atRisk: number;
  /** How many of them left then. */
  readonly events: number;
  /** How many of them were last seen then. */
  readonly censored: number;
  /** What the shares that left add up to. */
  readonly cumulativeHazard: number;
  /** Its standard error. */
  readonly standardError: number;
}
