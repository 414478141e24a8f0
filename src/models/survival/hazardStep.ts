import type { SurvivalLimits } from "./survivalLimits.js";

/** A step of a cumulative hazard, at a time at which customers left or were last seen. */
export interface HazardStep extends SurvivalLimits {
  /** The time of the step, in the unit of the subjects. */
  readonly time: number;
  /**
   * The number of customers at risk, that is, of customers who were observed right before this
   * time.
   */
  readonly atRisk: number;
  /** The number of customers who left at this time. */
  readonly events: number;
  /** The number of customers who were last seen at this time, and had not left. */
  readonly censored: number;
  /** The sum of the shares that left, up to and including this time; from 0 up. */
  readonly cumulativeHazard: number;
  /** The standard error of the cumulative hazard. */
  readonly standardError: number;
}
