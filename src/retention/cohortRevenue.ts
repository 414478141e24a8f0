import { aggregate } from "../stream/aggregate.js";
import type { CohortOptions } from "./cohortOptions.js";
import type { CohortOrder } from "./cohortOrder.js";
import { cohortRevenueAggregator } from "./cohortRevenueAggregator.js";
import type { CohortRevenue } from "./cohortTable.js";

/**
 * What the customers who began together were worth, period after period. (Revenue cohorts)
 *
 *     cells[k] = revenue of the cohort in the k-th period after / customers of the cohort
 *     cumulative[k] = revenue of the cohort up to its end / customers of the cohort
 *
 * Cohorts, cells and their completeness are those of {@link cohortRetention}. Customers who did not
 * come back count in the denominator of every cell, with no revenue. A refund lowers the revenue of the
 * cell in which its own date lies, also where it comes before the first order in the same period. A
 * refund before the period in which its customer began is in no cell; with `windows: "rolling"`, a
 * refund before the first order.
 *
 * @param orders - In any order, in one currency.
 * @returns The cohorts, the oldest first, and all of them together: money per customer, negative where refunds exceed sales; `null` with reason `"immature"` for cells not complete at `asOf`.
 * @throws {@link InputError} If an option or a record is invalid, a record is later than `asOf`, currencies differ, or `firstSeen` or `members` does not know a customer or names a time after the customer's first record.
 *
 * @example
 * const orders = [
 *   { customerId: "a", at: "2026-01-03", amount: "20.00" },
 *   { customerId: "b", at: "2026-01-20", amount: "35.00" },
 *   { customerId: "a", at: "2026-02-11", amount: "12.50" },
 * ];
 * const monthly = { cohortBy: "month", period: "month", timeZone: "Asia/Bangkok", asOf: "2026-03-01" };
 * const [january] = cohortRevenue(orders, monthly).cohorts;
 * january.cells.map((cell) => cell.value); // [27.5, 6.25]
 * january.cumulative.map((cell) => cell.value); // [27.5, 33.75]
 */
export function cohortRevenue(
  orders: Iterable<CohortOrder>,
  options: CohortOptions,
): CohortRevenue {
  return aggregate(orders, cohortRevenueAggregator(options));
}
