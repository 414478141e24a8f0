import type { MeasureComparison } from "../../statistics/measureComparison.js";

/** The comparison with one earlier period. */
export interface PeriodComparison {
  /** Its key. */
  readonly period: string;
  /** The judged period less this one. */
  readonly comparison: MeasureComparison;
  /** The change in percent of this period; `null` where its value is not above 0, and for fractions, points and scores, which change in points. */
  readonly percentChange: number | null;
}
