import type { Fraction } from "../kernel/fraction.js";
import type { Ratio } from "../kernel/ratio.js";
import type { WithoutCustomer } from "../stream/withoutCustomer.js";
import type { TruncatedCustomers } from "./truncatedCustomers.js";

/** The customers who began in the same period. */
export interface Cohort {
  /** The key of that period: "2026-03-15", "2026-W09", "2026-03", "2026-Q1" or "2026". */
  readonly cohort: string;
  /** How many customers began in it. */
  readonly size: number;
}

/** A cohort, and how many of its customers came back. */
export interface RetentionCohort extends Cohort {
  /** The share of its customers who were active in the k-th period after the one in which each of them began. */
  readonly cells: readonly Fraction<"cohortRetention">[];
}

/** A cohort, and what its customers were worth. */
export interface RevenueCohort extends Cohort {
  /** Revenue per customer in the k-th period after the one in which each customer began. */
  readonly cells: readonly Ratio<"cohortRevenue">[];
  /** Revenue per customer from the beginning to the end of that period. */
  readonly cumulative: readonly Ratio<"cumulativeCohortRevenue">[];
}

/** Cohorts, one row each, with the measures of all of them together. */
export interface CohortTable<Row extends Cohort, Cell> extends WithoutCustomer {
  /** The cohorts, the oldest first; a period in which nobody began has no row. */
  readonly cohorts: readonly Row[];
  /** For each k, all cohorts whose k-th cell is complete together: rolled up, not averaged. */
  readonly overall: readonly Cell[];
  /** The customers who began before the records did; there only if `firstSeen` was given. */
  readonly truncated?: TruncatedCustomers;
}

/** How many customers came back, cohort by cohort. */
export type CohortRetention = CohortTable<RetentionCohort, Fraction<"cohortRetention">>;

/** What customers were worth, cohort by cohort. */
export interface CohortRevenue extends CohortTable<RevenueCohort, Ratio<"cohortRevenue">> {
  /** The same as `overall`, of the cumulative revenue. */
  readonly overallCumulative: readonly Ratio<"cumulativeCohortRevenue">[];
}
