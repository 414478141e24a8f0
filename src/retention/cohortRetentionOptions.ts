import { type CohortOptions, cohortOptionNames } from "./cohortOptions.js";

/** How customers are put into cohorts and time into cells, and which activity counts as coming back. */
export interface CohortRetentionOptions extends CohortOptions {
  /** With `"any"`, the default, all activity counts, so that in the first period every customer was active; with `"repeat"` only activity after a customer's first moment counts. A member who did nothing is active in no period. */
  readonly activity?: "any" | "repeat" | null | undefined;
}

/** The names of {@link CohortRetentionOptions}. */
export const cohortRetentionOptionNames: readonly string[] = [...cohortOptionNames, "activity"];
