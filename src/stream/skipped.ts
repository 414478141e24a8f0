/** An item that was left out, and why. */
export interface SkippedItem {
  /** Where it stood, counted from 0. */
  readonly position: number;
  /** What of it cannot be right: `orders[3].amount`. */
  readonly argument: string;
  /** The whole sentence. */
  readonly message: string;
}

/** The items that were left out. */
export interface Skipped {
  /** How many. */
  readonly count: number;
  /** The first ten. */
  readonly examples: readonly SkippedItem[];
}

/** An answer, and what it leaves out. */
export interface WithSkipped<Result> {
  /** What the aggregator makes of all other items. */
  readonly result: Result;
  /** The items that were left out. */
  readonly skipped: Skipped;
}
