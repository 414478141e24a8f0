import type { ElapsedPeriod } from "./elapsedPeriod.js";

/** A value to reach, in the KPI's own unit: fractions as fractions. */
export interface PointTarget {
  /** The value to reach. */
  readonly value: number;
  /** A more ambitious value, on the better side of `value`. */
  readonly stretch?: number | undefined;
  /** The least that is acceptable, on the worse side of `value`. */
  readonly floor?: number | undefined;
  /** The value at the start of the period, on the worse side of `value`. */
  readonly baseline?: number | undefined;
  /** `true` for a total that grows through the period, as new followers do and rates do not. */
  readonly accumulates?: boolean | undefined;
  /** How much of the target's period is over; only for a total that accumulates. */
  readonly period?: ElapsedPeriod | undefined;
}
