import type { SurvivalLimits } from "./survivalLimits.js";

/** A step of a survival curve, at a time at which customers left or were last seen. */
export interface SurvivalStep extends SurvivalLimits {
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
  /** The estimated share of customers who stay longer than this time, from 0 to 1. */
  readonly survival: number;
  /** The standard error of the survival; `null` if the survival is 0. */
  readonly standardError: number | null;
}
