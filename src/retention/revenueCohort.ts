import type { Ratio } from "../kernel/ratio.js";
import type { Cohort } from "./cohort.js";

/** A cohort, and what its customers were worth. */
export interface RevenueCohort extends Cohort {
  /** Revenue per customer in the k-th period after the one in which each customer began. */
  readonly cells: readonly Ratio<"cohortRevenue">[];
  /** Revenue per customer from the beginning to the end of that period. */
  readonly cumulative: readonly Ratio<"cumulativeCohortRevenue">[];
}
