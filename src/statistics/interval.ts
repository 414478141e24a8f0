import type { Reason } from "../kernel/reason.js";

/** The method by which the limits were found. */
export type IntervalMethod =
  | "wilson"
  | "adjusted-wald"
  | "student"
  | "poisson"
  | "delta"
  | "fieller"
  | "bootstrap";

/** Why there are no limits. */
export type NoInterval =
  | Reason
  /** Nothing says how the parts vary: totals of records carry that, bare totals do not. */
  | "no-spread"
  /** One person may count more than once, and nothing says how often. */
  | "not-independent"
  /** The value is computed from other KPIs. */
  | "derived"
  /** A single answer, customer or session does not show how they vary. */
  | "too-few-units"
  /** All answers or customers were equal, which does not show how others would vary. */
  | "no-variation"
  /** The denominator is so uncertain that it could be 0. */
  | "denominator-uncertain"
  /** A count in it is an estimate. */
  | "approximate"
  /** Old customers may count as new, since the data begin somewhere: comparisons have no limits. */
  | "history-in-data"
  /** A number in it that should be a count is not whole: conversions that were attributed in fractions. */
  | "not-counts";

/** A confidence interval: limits that contain the true value in the share `level` of all cases. */
export interface Interval {
  /** The lower limit, in the measure's own unit; `null` if it is unknown. */
  readonly lower: number | null;
  /** The upper limit; `null` if it is unknown. */
  readonly upper: number | null;
  /** The confidence level: 0.95. */
  readonly level: number;
  /** The method of the limits; `null` without limits. */
  readonly method: IntervalMethod | null;
  /** Why there are no limits; absent if there are limits. */
  readonly reason?: NoInterval;
}
