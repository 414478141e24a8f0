import type { TimeUnit } from "./timeUnit.js";

/** An input that covers one period. */
export interface OverPeriod {
  /** The length of the period, which the measure then carries. */
  readonly period?: TimeUnit | undefined;
}
