import type { Count } from "./count.js";
import type { Defined } from "./defined.js";

/** How many answers fell into each of the three bands. */
export interface NetPromoterCounts extends Defined {
  /** Answers of 9 and 10. */
  readonly promoters: Count;
  /** Answers of 7 and 8. */
  readonly passives: Count;
  /** Answers from 0 to 6. */
  readonly detractors: Count;
}
