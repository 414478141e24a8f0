import type { Ratio } from "./ratio.js";

/** A Net Promoter Score with its counts. */
export interface NetPromoterScore extends Ratio<"netPromoterScore"> {
  /** Answers of 9 and 10. */
  readonly promoters: number;
  /** Answers of 7 and 8. */
  readonly passives: number;
  /** Answers from 0 to 6. */
  readonly detractors: number;
  /** All answers. */
  readonly answers: number;
}
