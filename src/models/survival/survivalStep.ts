import type { SurvivalLimits } from "./survivalLimits.js";

/** A step of a survival curve, at a time at which somebody left or was last seen. */
export interface SurvivalStep extends SurvivalLimits {
  /** When it is. */
  readonly time: number;
  /** How many were there until then. */
  readonly atRisk: number;
  /** How many of them left then. */
  readonly events: number;
  /** How many of them were last seen then. */
  readonly censored: number;
  /** The share that stays longer than this time. */
  readonly survival: number;
  /** Its standard error; `null` where nobody is left. */
  readonly standardError: number | null;
}
