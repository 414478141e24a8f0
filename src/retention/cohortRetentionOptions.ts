import { type CohortOptions, cohortOptionNames } from "./cohortOptions.js";

/** How customers are put into cohorts and time into cells, and which activity counts as coming back. */
export interface CohortRetentionOptions extends CohortOptions {
  /**
   * `"any"`, the default, counts all activity, so that every customer was active in the first
   * period. `"repeat"` counts only activity after a customer's first moment. A member who did
   * nothing is active in no period.
   */
  readonly activity?: "any" | "repeat" | null | undefined;
}

/** The names of {@link CohortRetentionOptions}. */
export const cohortRetentionOptionNames: readonly string[] = [...cohortOptionNames, "activity"];
