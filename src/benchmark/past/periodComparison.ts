import type { MeasureComparison } from "../../statistics/measureComparison.js";

/** The comparison with one earlier period. */
export interface PeriodComparison {
  /** The earlier period's key. */
  readonly period: string;
  /** The judged period compared with the earlier one. */
  readonly comparison: MeasureComparison;
  /**
   * The change in percent of the earlier value. It is `null` if the earlier value is not above 0,
   * and for fractions, points and scores, whose changes are given in points.
   */
  readonly percentChange: number | null;
}
