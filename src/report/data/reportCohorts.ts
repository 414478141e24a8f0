import type { CohortRetention } from "../../retention/cohortTable.js";
import type { SectionHead } from "./sectionHead.js";

/** Of the customers who first ordered in a month, how many ordered in the months after it. */
export interface ReportCohorts extends SectionHead {
  /** What tells this section from those of other kinds. */
  readonly kind: "cohorts";
  /** The table, as `cohortActivityAggregator` returns it. */
  readonly retention: CohortRetention;
}
