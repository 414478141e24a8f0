import type { Measure } from "../../kernel/measure.js";

/** A KPI in one period. */
export interface PastPeriod<Metric extends string = string> {
  /** The period's key, as `periodKey` gives it: `"2026-03"`, `"2026-W09"`, `"2026-Q1"`, `"2026-03-15"`, `"2026"`. */
  readonly period: string;
  /** The KPI in it. */
  readonly measure: Measure<Metric>;
  /** `false` where not all of it is in yet. */
  readonly complete?: boolean | undefined;
}
