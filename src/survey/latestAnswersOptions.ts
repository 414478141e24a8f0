import type { PeriodOptions } from "../period/periodOptions.js";

/** Which answers are the same person's, and how many of them to keep. */
export interface LatestAnswersOptions<Field extends string = string> {
  /** The field that holds the id of the person who answered, such as `"respondentId"`. */
  readonly by: Field;
  /** Keep one answer for each person and period. Left out, keep one for each person. */
  readonly within?: PeriodOptions | null | undefined;
}
