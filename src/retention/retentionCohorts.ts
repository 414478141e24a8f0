import type { CohortCustomers } from "./cohortCustomers.js";
import { type CohortMembers, cohortMembers } from "./cohortMembers.js";
import type { CohortRetention } from "./cohortTable.js";
import type { CohortTimes } from "./cohortTimes.js";
import { retentionTable } from "./retentionTable.js";

/** The retention of the cohorts that the customers make up. */
export function retentionCohorts(
  customers: CohortCustomers,
  times: CohortTimes,
  activity: "any" | "repeat",
): CohortRetention {
  const members = cohortMembers(customers, times);
  const active = countActive(customers, members, times, activity);
  return { ...retentionTable(members.rows, active, times), ...members.truncated };
}

/** How many customers of each cohort were active in each cell. */
function countActive(
  customers: CohortCustomers,
  { rows, rowOf, beginnings, cellOf }: CohortMembers,
  { members, windows }: CohortTimes,
  activity: "any" | "repeat",
): number[][] {
  const active = rows.map(({ cells }) => new Array<number>(cells).fill(0));
  const { again, firsts, periods } = customers;
  /** Whether a customer was active again in the first cell, after the first moment. */
  const isRepeat = (customer: number): boolean =>
    windows === undefined
      ? again[customer] === 1
      : (periods[customer] as number[]).some(
          (key) =>
            windows.instantOf(key) > (firsts[customer] as number) && cellOf(customer, key) === 0,
        );
  // Members need not have done anything when they joined, but all other customers began with a
  // record.
  const isAlwaysActive = activity === "any" && members === undefined;
  for (const [person, row] of rowOf.entries()) {
    const counts = active[row];
    if (counts === undefined) continue;
    const { isBeforeRecords } = beginnings[person] as (typeof beginnings)[0];
    const needsRepeat = activity === "repeat" && !isBeforeRecords;
    let last = isAlwaysActive ? 0 : -1;
    if (isAlwaysActive) counts[0] = (counts[0] as number) + 1;
    for (const period of periods[person] ?? []) {
      const cell = cellOf(person, period);
      if (cell === last || cell < 0 || cell >= counts.length) continue;
      last = cell;
      if (cell === 0 && needsRepeat && !isRepeat(person)) continue;
      counts[cell] = (counts[cell] as number) + 1;
    }
  }
  return active;
}
