import type { Exact } from "../../kernel/exact.js";

/** A part of a subscription during which the subscription does not change. */
export interface CustomerPiece {
  /** The index of the subscription. */
  readonly row: number;
  /** The first moment. */
  readonly from: number;
  /**
   * The first moment after it; the same as `from` if the subscription ended at the moment it began.
   */
  readonly to: number;
  /** What it brings in, or would bring in if it were not paused. */
  readonly revenue: Exact;
  readonly isPaused: boolean;
  /** Whether it is certain. A piece after an end that may still turn out to be a gap is not. */
  readonly isFirm: boolean;
}
