import type { Defined } from "../kernel/defined.js";

/** The scale of a rating. */
export interface AverageRatingOptions extends Defined {
  /** The highest rating; the lowest is 1. Default 5. */
  readonly scale?: 2 | 3 | 4 | 5 | 6 | 7 | 10 | null | undefined;
}
