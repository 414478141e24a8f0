import { aggregate } from "../stream/aggregate.js";
import {
  type CohortActivity,
  type CohortRetention,
  type CohortRetentionOptions,
  cohortActivityAggregator,
} from "./cohortActivityAggregator.js";

/**
 * Of the customers who began together, how many came back, period after period. (Retention cohorts)
 *
 *     cells[k] = customers of the cohort active in the k-th period after / customers of the cohort
 *
 * A customer's cohort is the period of `cohortBy` in which the customer's first activity lies, or
 * where `firstSeen` is given, that time, which is an activity too. Cells are counted from the
 * `period` in which the customer began: in cohorts by quarter with cells by month, `cells[0]` is
 * each customer's own first month.
 *
 * A cell is complete once whoever comes last into the cohort has had the whole of it; until then its
 * value is `null`, and its numerator what is known so far. `overall[k]` adds up the cohorts whose
 * k-th cell is complete. All cohorts have as many cells as the oldest.
 *
 * Activities at a customer's first moment are one, so `"repeat"` counts no record that came twice.
 * Who began in a period before the first of the records is counted in `truncated` and in no cohort,
 * since of such a cohort only those are known who came back.
 *
 * @param activities - In any order; there may be several of a customer in one period.
 * @returns The cohorts, the oldest first, and all together; fractions from 0 to 1, `null` with reason `"immature"` for cells not complete at `asOf`.
 * @throws {@link InputError} If an option or a record cannot be right, a record is not before `asOf`, or `firstSeen` does not know a customer or puts one after the first record.
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
