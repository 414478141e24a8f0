import type { Fraction } from "../kernel/measure.js";
import { ratio } from "../kernel/ratio.js";
import type { CohortRetention } from "./cohort.js";
import { cohortCell, sumCompleteCells } from "./cohortCell.js";
import type { CohortCustomers } from "./cohortCustomers.js";
import { type CohortMembers, cohortMembers } from "./cohortMembers.js";
import type { CohortTimes } from "./cohortTimes.js";

/** The retention of the cohorts that the customers make up. */
export function retentionCohorts(
  customers: CohortCustomers,
  times: CohortTimes,
  activity: "any" | "repeat",
): CohortRetention {
  const members = cohortMembers(customers, times);
  const { rows, columns, truncated } = members;
  const active = countActive(customers, members, activity);
  const cell = (many: number, size: number, offset: number): Fraction<"cohortRetention"> =>
    ratio(
      {
        metric: "cohortRetention",
        kind: "proportion",
        unit: "fraction",
        better: "higher",
        additive: "always",
      },
      many,
      size,
      { definition: { period: times.cells.period, activity, offset } },
    );
  return {
    cohorts: rows.map(({ cohort, size, complete }, row) => ({
      cohort,
      size,
      cells: (active[row] as number[]).map((many, offset) =>
        cohortCell(cell(many, size, offset), offset < complete),
      ),
    })),
    overall: Array.from({ length: columns }, (_, offset) => {
      const { sum, customers: size } = sumCompleteCells(
        rows,
        offset,
        0,
        (many, row) => many + (active[row]?.[offset] as number),
      );
      return cohortCell(cell(sum, size, offset), size > 0);
    }),
    ...truncated,
  };
}

/** How many customers of each cohort were active in each period after the one in which they began. */
function countActive(
  customers: CohortCustomers,
  { rows, rowOf, starts, beganBefore, columns }: CohortMembers,
  activity: "any" | "repeat",
): number[][] {
  const active = rows.map(() => new Array<number>(columns).fill(0));
  for (const [customer, row] of rowOf.entries()) {
    const counts = active[row];
    if (counts === undefined) continue;
    const start = starts[customer] as number;
    for (const period of customers.periods[customer] as number[]) {
      if (period > start) counts[period - start] = (counts[period - start] as number) + 1;
    }
    // For a customer who began before the first record, any record in that period is a repeat.
    const isRepeat = beganBefore[customer]
      ? customers.periods[customer]?.[0] === start
      : customers.again[customer] === 1;
    if (activity === "any" || isRepeat) counts[0] = (counts[0] as number) + 1;
  }
  return active;
}
