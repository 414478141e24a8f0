import type { ElapsedPeriod } from "./elapsedPeriod.js";

/** One value to reach, in the KPI's own unit: fractions as fractions. */
export interface PointTarget {
  /** What is to be reached. */
  readonly value: number;
  /** What would be more than was asked for. */
  readonly stretch?: number | undefined;
  /** What is the least that will do. */
  readonly floor?: number | undefined;
  /** Where it started, on the worse side of `value`. */
  readonly baseline?: number | undefined;
  /** `true` for a total that grows through the period, as new followers do and rates do not. */
  readonly accumulates?: boolean | undefined;
  /** How far the period of the target has gone, where it accumulates. */
  readonly period?: ElapsedPeriod | undefined;
}

/** A range to stay in, both ends included. */
export interface RangeTarget {
  /** The least. */
  readonly from: number;
  /** The most. */
  readonly to: number;
}

/** What a KPI is to come to. */
export type Target = PointTarget | RangeTarget;
