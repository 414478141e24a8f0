import type { OrderRows } from "../stream/orderRows.js";
import type { CohortCustomers } from "./cohortCustomers.js";

/** What is kept of the activities seen so far. */
export interface CohortActivityState {
  /** When each customer began and was active. */
  readonly customers: CohortCustomers;
  /** The rows with an order id, the refunds and the activities without a customer. */
  readonly rows: OrderRows;
}
