import type { Exact } from "../../kernel/exact.js";

/** The three standings of a customer: {@link gone}, {@link paused} and {@link there}. */
export const gone = 0;
/** See {@link gone}. */
export const paused = 1;
/** See {@link gone}. */
export const there = 2;

/** One of {@link gone}, {@link paused} and {@link there}. */
export type StretchStanding = 0 | 1 | 2;

/** A time in which nothing about a customer changes. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** What the customer brings in. */
  readonly revenue: Exact;
  /** Whether the customer is there. */
  readonly standing: StretchStanding;
  /** Whether the customer is there, if only customers who pay count. */
  readonly paying: StretchStanding;
  /** Whether the customer has a subscription that is not paused, and pays nothing. */
  readonly isFree: boolean;
  /**
   * Whether the customer is there for certain, and not only because an end may still turn out to be
   * a gap.
   */
  readonly isFirm: boolean;
}
