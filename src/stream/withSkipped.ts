import type { Skipped } from "./skipped.js";

/** A result, and the items that were left out of it. */
export interface WithSkipped<Result> {
  /** The aggregator's result for all other items. */
  readonly result: Result;
  /** The items that were left out. */
  readonly skipped: Skipped;
}
