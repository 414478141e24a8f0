import type { Reason } from "../kernel/reason.js";

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
