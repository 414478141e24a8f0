import type { GroupCustomers } from "./groupCustomers.js";
import type { GroupSums } from "./groupSums.js";

/** The orders of each group, what they were worth, and how many customers placed them. */
export interface SumsWithCustomers extends GroupCustomers {
  readonly orders: Float64Array;
  readonly revenue: GroupSums;
}
