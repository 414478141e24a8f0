import { aggregate } from "../stream/aggregate.js";
import type { CohortActivity } from "./cohortActivity.js";
import { cohortActivityAggregator } from "./cohortActivityAggregator.js";
import type { CohortRetentionOptions } from "./cohortRetentionOptions.js";
import type { CohortRetention } from "./cohortTable.js";

/**
 * Of the customers who began together, the share who came back, period after period. (Retention
 * cohorts)
 *
 *     cells[k] = customers of the cohort active in the k-th period after / customers of the cohort
 *
 * A cohort holds the customers whose first activity lies in the same period of `cohortBy`. If `firstSeen`
 * is given, the time that it names is the customer's first activity. Cells are counted from the `period`
 * in which each customer began: in cohorts by quarter with cells by month, `cells[0]` is each
 * customer's own first month.
 *
 * A cell is complete once its period has passed for every customer of the cohort, including those
 * who began last; before that, its value is `null` and its numerator counts what is known so far.
 * `overall[k]` adds up the cohorts whose k-th cell is complete. A cohort has no cell after its
 * first cell that is not complete, and never more than `cells`.
 *
 * An activity with a negative amount is a refund and does not count, and rows with one `orderId`
 * are one activity. Activities without a customer are left out and counted in
 * `ordersWithoutCustomer`. Unless `history` says otherwise, or `members` says when everybody
 * joined, cells carry `history: "in-data"`: customers who began before the records look new.
 *
 * Several activities at a customer's first moment count as one, so that a record that came twice is
 * not a return under `"repeat"`. A customer who began in a period before the records is counted in
 * `truncated` and belongs to no cohort: the records show only the customers of such a cohort who
 * came back.
 *
 * @param activities - In any order; a customer may have several in one period.
 * @returns The cohorts, the oldest first, and all of them together; fractions from 0 to 1, `null` with reason `"immature"` for cells not complete at `asOf`.
 * @throws {@link InputError} If an option or a record is invalid, a record is later than `asOf`, or `firstSeen` or `members` does not know a customer or names a time after the customer's first record.
 *
 * @example
 * const activities = [
 *   { customerId: "a", at: "2026-01-03" },
 *   { customerId: "b", at: "2026-01-20" },
 *   { customerId: "a", at: "2026-02-11" },
 *   { customerId: "c", at: "2026-02-14" },
 *   { customerId: "c", at: "2026-03-01" },
 * ];
 * const monthly = { cohortBy: "month", period: "month", timeZone: "Asia/Bangkok", asOf: "2026-03-15" };
 * const { cohorts, overall } = cohortRetention(activities, monthly);
 * cohorts.map(({ cohort, size }) => [cohort, size]); // [["2026-01", 2], ["2026-02", 1]]
 * cohorts[0].cells.map((cell) => cell.percent); // [100, 50, null]
 * cohorts[1].cells[1].numerator; // 1
 * cohorts[1].cells[1].reason; // "immature"
 * overall[1].percent; // 50
 */
export function cohortRetention(
  activities: Iterable<CohortActivity>,
  options: CohortRetentionOptions,
): CohortRetention {
  return aggregate(activities, cohortActivityAggregator(options));
}
