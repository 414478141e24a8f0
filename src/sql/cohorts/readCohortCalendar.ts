import type { CohortTimes } from "../../retention/cohortTimes.js";
import type { OrderCalendar } from "../orders/orderCalendar.js";
import type { QueryCohortOptions } from "./queryCohortOptions.js";

/** The calendar of cohorts and cells. */
export function readCohortCalendar(
  { cohortBy, period, weekStart, yearStart, timeZone }: QueryCohortOptions,
  { moments }: CohortTimes,
  refunds: OrderCalendar["refunds"],
): OrderCalendar {
  return {
    timeZone,
    end: moments.asOf.at,
    refunds,
    periods: {
      em_period: { period, weekStart, yearStart },
      em_cohort: { period: cohortBy, weekStart, yearStart },
    },
  };
}
