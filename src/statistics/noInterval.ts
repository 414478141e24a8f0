import type { Reason } from "../kernel/reason.js";

/** Why there are no limits. */
export type NoInterval =
  | Reason
  /** It is unknown how the parts vary: totals of records carry their spread, bare totals do not. */
  | "no-spread"
  /** One person may count more than once, and it is unknown how often. */
  | "not-independent"
  /** The value is computed from other KPIs. */
  | "derived"
  /**
   * There is only a single answer, customer or session, which does not show how answers, customers
   * or sessions vary.
   */
  | "one-unit"
  /**
   * One customer, visitor or session makes nearly all of the measure, or there are too few of them
   * for limits at this level.
   */
  | "too-few-units"
  /** All answers or customers were equal, which does not show how others would vary. */
  | "no-variation"
  /** A count in the measure is an estimate. */
  | "approximate"
  /** Old customers may count as new, since older orders are missing: comparisons have no limits. */
  | "history-in-data"
  /**
   * A number that should be a count is not whole, such as conversions that were attributed in
   * fractions.
   */
  | "not-counts";
