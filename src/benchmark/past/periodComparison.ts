import type { MeasureComparison } from "../../statistics/measureComparison.js";

/** The comparison with one earlier period. */
export interface PeriodComparison {
  /** The earlier period's key. */
  readonly period: string;
  /** The judged period compared with the earlier one. */
  readonly comparison: MeasureComparison;
  /** The change in percent of the earlier value; `null` if that is not above 0, and for fractions, points and scores, which change in points. */
  readonly percentChange: number | null;
}
