import { aggregate } from "../stream/aggregate.js";
import type { CohortOptions } from "./cohortOptions.js";
import {
  type CohortOrder,
  type CohortRevenue,
  cohortRevenueAggregator,
} from "./cohortRevenueAggregator.js";

/**
 * What the customers who began together were worth, period after period. (Revenue cohorts)
 *
 *     cells[k] = revenue of the cohort in the k-th period after / customers of the cohort
 *     cumulative[k] = revenue of the cohort up to its end / customers of the cohort
 *
 * Customers are put into cohorts, and cells are counted and complete, as in
 * {@link cohortRetention}. Those who did not come back count in every cell, with nothing.
 *
 * @param orders - In any order, in one currency.
 * @returns The cohorts, the oldest first, and all together: money per customer, negative where refunds exceed sales; `null` with reason `"immature"` for cells not complete at `asOf`.
 * @throws {@link InputError} If an option or a record cannot be right, a record is not before `asOf`, currencies differ, or `firstSeen` does not know a customer or puts one after the first record.
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
