import type { Exact } from "../../kernel/exact.js";

/** A part of a subscription in which nothing about it changes. */
export interface CustomerPiece {
  /** The place of the subscription. */
  readonly row: number;
  /** The first moment. */
  readonly from: number;
  /** The first moment after it; the same as `from` if the subscription ended as it began. */
  readonly to: number;
  /** What it brings in, or would bring in if it were not paused. */
  readonly revenue: Exact;
  readonly isPaused: boolean;
  /** Whether it is certain: after an end that may still turn out to be a gap, it is not. */
  readonly isFirm: boolean;
}
