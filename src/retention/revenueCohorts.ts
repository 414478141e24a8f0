import { type Exact, exact, exactly, plus } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import { addExact, addSum, type ExactSum, emptySum, total } from "../kernel/exactSum.js";
import type { Ratio } from "../kernel/ratio.js";
import { commonCurrency } from "../stream/oneCurrency.js";
import { withoutCustomer } from "../stream/withoutCustomer.js";
import { cohortCell, overallCells } from "./cohortCell.js";
import { type CohortMembers, cohortMembers } from "./cohortMembers.js";
import type { CohortRevenueState } from "./cohortRevenueState.js";
import type { CohortRevenue } from "./cohortTable.js";
import type { CohortTimes } from "./cohortTimes.js";
import { type SettledSpending, settledSpending } from "./settledSpending.js";

const zero: Exact = /* @__PURE__ */ exactly(0, 0);

type MeasureOf<Measured> = (revenue: Exact, size: number, offset: number) => Measured;

/** The revenue of the cohorts that the customers make up. */
export function revenueCohorts(state: CohortRevenueState, times: CohortTimes): CohortRevenue {
  const spending = settledSpending(state, times);
  const members = cohortMembers(spending.customers, times);
  const { rows, truncated } = members;
  const spent = sumByCohort(spending, members, times);
  const spentSoFar = spent.map(runningTotals);
  const carried = commonCurrency(state.currency);
  const measureOf =
    <Metric extends string>(metric: Metric): MeasureOf<Ratio<Metric>> =>
    (revenue, size, offset) =>
      exactRatio(
        { metric, kind: "money", unit: "money", better: "higher", additive: "disjoint" },
        revenue,
        exact(size),
        { ...carried, definition: { ...times.definition, offset } },
      );
  const inPeriod = measureOf("cohortRevenue");
  const cumulative = measureOf("cumulativeCohortRevenue");
  return {
    cohorts: rows.map(({ cohort, size, complete }, row) => ({
      cohort,
      size,
      cells: (spent[row] as Exact[]).map((revenue, offset) =>
        cohortCell(inPeriod(revenue, size, offset), offset < complete),
      ),
      cumulative: (spentSoFar[row] as Exact[]).map((revenue, offset) =>
        cohortCell(cumulative(revenue, size, offset), offset < complete),
      ),
    })),
    overall: overallCells(rows, zero, adding(spent), inPeriod),
    overallCumulative: overallCells(rows, zero, adding(spentSoFar), cumulative),
    ...truncated,
    ...withoutCustomer(spending.ofNobody),
  };
}

/** Adds the cell of a cohort to a sum. */
function adding(
  spent: readonly (readonly Exact[])[],
): (sum: Exact, row: number, offset: number) => Exact {
  return (sum, row, offset) => plus(sum, spent[row]?.[offset] as Exact);
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

function runningTotals(amounts: readonly Exact[]): Exact[] {
  let sum = zero;
  return amounts.map((amount) => {
    sum = plus(sum, amount);
    return sum;
  });
}
