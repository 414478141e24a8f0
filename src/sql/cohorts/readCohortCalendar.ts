import { InputError } from "../../kernel/inputError.js";
import type { CohortTimes } from "../../retention/cohortTimes.js";
import type { OrderCalendar } from "../orders/orderCalendar.js";
import type { QueryCohortOptions } from "./queryCohortOptions.js";

/** The calendar of cohorts and cells. Throws if the windows are rolling. */
export function readCohortCalendar(
  { cohortBy, period, weekStart, yearStart, timeZone }: QueryCohortOptions,
  { windows, moments }: CohortTimes,
  refunds: OrderCalendar["refunds"],
): OrderCalendar {
  if (windows !== undefined) {
    throw new InputError("windows", "rolling", '"calendar": a statement counts no rolling windows');
  }
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
