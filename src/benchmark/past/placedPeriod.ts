import type { Measure } from "../../kernel/measure.js";

/** A period with its place in time. */
export interface PlacedPeriod<Metric extends string = string> {
  readonly period: string;
  readonly measure: Measure<Metric>;
  /** Periods that follow one another have numbers that do. */
  readonly number: number;
}
