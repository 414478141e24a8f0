import type { SkippedItem } from "./skippedItem.js";

/** The items that were left out. */
export interface Skipped {
  /** How many items were left out. */
  readonly count: number;
  /** The first ten of them. */
  readonly examples: readonly SkippedItem[];
}
