import type { CohortCustomers } from "./cohortCustomers.js";

/** What is kept of the activities seen so far. */
export interface CohortActivityState {
  /** When each customer began and was active. */
  readonly customers: CohortCustomers;
}
