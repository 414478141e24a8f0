import type { Exact } from "../kernel/exact.js";
import { addExact, addSum, type ExactSum, emptySum, total } from "../kernel/exactSum.js";
import { withoutCustomer } from "../stream/withoutCustomer.js";
import { type CohortMembers, cohortMembers } from "./cohortMembers.js";
import type { CohortRevenueState } from "./cohortRevenueState.js";
import type { CohortRevenue } from "./cohortTable.js";
import type { CohortTimes } from "./cohortTimes.js";
import { revenueTable } from "./revenueTable.js";
import { type SettledSpending, settledSpending } from "./settledSpending.js";

/** The revenue of the cohorts that the customers make up. */
export function revenueCohorts(state: CohortRevenueState, times: CohortTimes): CohortRevenue {
  const spending = settledSpending(state, times);
  const members = cohortMembers(spending.customers, times);
  const spent = sumByCohort(spending, members, times);
  return {
    ...revenueTable(members.rows, spent, state.currency, times),
    ...members.truncated,
    ...withoutCustomer(spending.ofNobody),
  };
}

/** What each cohort spent in each cell, less what was refunded in it. */
function sumByCohort(
  { customers, revenue, refunds }: SettledSpending,
  { rows, rowOf, cellOf, personOf }: CohortMembers,
  { cells, windows }: CohortTimes,
): Exact[][] {
  const sums = rows.map((row) => Array.from({ length: row.cells }, emptySum));
  const sumOf = (person: number, period: number): ExactSum | undefined =>
    sums[rowOf[person] as number]?.[cellOf(person, period)];
  for (const [customer, periods] of customers.periods.entries()) {
    for (const [place, period] of periods.entries()) {
      const sum = sumOf(customer, period);
      if (sum !== undefined) addSum(sum, revenue[customer]?.[place] as ExactSum);
    }
  }
  for (const { customerId, at, worth } of refunds) {
    const period = windows?.keyOf(at, false) ?? cells.periodOfDay(cells.dayAt("at", at));
    const person = personOf(customerId);
    const sum = person === undefined ? undefined : sumOf(person, period);
    if (sum !== undefined) addExact(sum, worth);
  }
  return sums.map((all) => all.map(total));
}
