import type { Reason } from "../kernel/measure.js";

/** How the limits were found. */
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
  /** The same person may count more than once, and nothing says how often. */
  | "not-independent"
  /** Computed from other KPIs. */
  | "derived"
  /** One answer, customer or session says nothing of how they vary. */
  | "too-few-units"
  /** All answers or customers were the same, which says nothing of how others would vary. */
  | "no-variation"
  /** The denominator may as well be zero. */
  | "denominator-uncertain"
  /** A count in it is an estimate. */
  | "approximate";

/** The limits between which the true value lies, as sure as `level` says. */
export interface Interval {
  /** The lower limit, in the measure's own unit; `null` where there is none. */
  readonly lower: number | null;
  /** The upper limit; `null` where there is none. */
  readonly upper: number | null;
  /** How often limits found like this hold the true value: 0.95. */
  readonly level: number;
  /** How they were found; `null` where there are none. */
  readonly method: IntervalMethod | null;
  /** There exactly when there are no limits. */
  readonly reason?: NoInterval;
}
