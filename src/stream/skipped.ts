/** An item that was left out, with its error. */
export interface SkippedItem {
  /** Its position among all items, counted from 0. */
  readonly position: number;
  /** The invalid field with its position, such as `orders[3].amount`. */
  readonly argument: string;
  /** The error as a sentence. */
  readonly message: string;
}

/** The items that were left out. */
export interface Skipped {
  /** How many items were left out. */
  readonly count: number;
  /** The first ten of them. */
  readonly examples: readonly SkippedItem[];
}

/** A result, and the items that were left out of it. */
export interface WithSkipped<Result> {
  /** The aggregator's result for all other items. */
  readonly result: Result;
  /** The items that were left out. */
  readonly skipped: Skipped;
}
