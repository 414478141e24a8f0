import type { Fraction } from "../kernel/fraction.js";
import type { Cohort } from "./cohort.js";

/** A cohort, and how many of its customers came back. */
export interface RetentionCohort extends Cohort {
  /** The share of its customers who were active in the k-th period after the one in which each of them began. */
  readonly cells: readonly Fraction<"cohortRetention">[];
}
