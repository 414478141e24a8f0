import type { CustomerOrder } from "../stream/customerOrder.js";

/** An order whose revenue counts for its customer's cohort. */
export type CohortOrder = CustomerOrder;
