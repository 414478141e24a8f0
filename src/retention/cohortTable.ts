import type { Fraction } from "../kernel/fraction.js";
import type { Ratio } from "../kernel/ratio.js";
import type { WithoutCustomer } from "../stream/withoutCustomer.js";
import type { Cohort } from "./cohort.js";
import type { RetentionCohort } from "./retentionCohort.js";
import type { RevenueCohort } from "./revenueCohort.js";
import type { TruncatedCustomers } from "./truncatedCustomers.js";

/** Cohorts, one row each, with the measures of all of them together. */
export interface CohortTable<Row extends Cohort, Cell> extends WithoutCustomer {
  /** The cohorts, the oldest first; a period in which nobody began has no row. */
  readonly cohorts: readonly Row[];
  /**
   * For each k, the measure of all cohorts whose k-th cell is complete: rolled up, not averaged.
   */
  readonly overall: readonly Cell[];
  /** The customers who began before the records did; there only if `firstSeen` was given. */
  readonly truncated?: TruncatedCustomers;
}

/** How many customers came back, cohort by cohort. */
export type CohortRetention = CohortTable<RetentionCohort, Fraction<"cohortRetention">>;

/** What customers were worth, cohort by cohort. */
export interface CohortRevenue extends CohortTable<RevenueCohort, Ratio<"cohortRevenue">> {
  /** The same as `overall`, but of the cumulative revenue. */
  readonly overallCumulative: readonly Ratio<"cumulativeCohortRevenue">[];
}
