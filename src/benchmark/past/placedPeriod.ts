import type { Measure } from "../../kernel/measure.js";

/** A period with its place in time. */
export interface PlacedPeriod<Metric extends string = string> {
  readonly period: string;
  readonly measure: Measure<Metric>;
  /** The caller's name for the measure in errors: `"series[3].measure"`. */
  readonly argument: string;
  /** Consecutive periods have consecutive numbers. */
  readonly number: number;
}
