import type { Measure } from "../../kernel/measure.js";

/** A KPI in one period. */
export interface PastPeriod<Metric extends string = string> {
  /** The period's key, as `periodKey` gives it: `"2026-03"`, `"2026-W09"`, `"2026-Q1"`, `"2026-03-15"`, `"2026"`. */
  readonly period: string;
  /** The KPI in this period. */
  readonly measure: Measure<Metric>;
  /** `false` if records of the period are still missing. */
  readonly complete?: boolean | null | undefined;
}
