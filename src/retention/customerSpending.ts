import type { ExactSum } from "../kernel/exactSum.js";
import type { CohortCustomers } from "./cohortCustomers.js";

/** When customers ordered, and what they spent. */
export interface CustomerSpending {
  /** When each customer began and ordered. */
  readonly customers: CohortCustomers;
  /** What each customer spent, at the same indexes as the customer's periods. */
  readonly revenue: ExactSum[][];
}
