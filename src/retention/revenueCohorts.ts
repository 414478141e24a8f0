import { type Exact, exact, exactly, plus } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import { addSum, type ExactSum, emptySum, total } from "../kernel/exactSum.js";
import type { Ratio } from "../kernel/measure.js";
import { commonCurrency } from "../stream/oneCurrency.js";
import type { CohortRevenue } from "./cohort.js";
import { cohortCell, sumCompleteCells } from "./cohortCell.js";
import { type CohortMembers, cohortMembers } from "./cohortMembers.js";
import type { CohortRevenueState } from "./cohortRevenueState.js";
import type { CohortTimes } from "./cohortTimes.js";

const zero: Exact = /* @__PURE__ */ exactly(0, 0);

type MeasureOf<Measured> = (revenue: Exact, size: number, offset: number) => Measured;

/** What the cohorts were worth that the customers make up. */
export function revenueCohorts(state: CohortRevenueState, times: CohortTimes): CohortRevenue {
  const members = cohortMembers(state.customers, times);
  const { rows, truncated } = members;
  const spent = sumByCohort(state, members);
  const spentSoFar = spent.map(runningTotals);
  const carried = commonCurrency(state.currency);
  const measureOf =
    <Metric extends string>(metric: Metric): MeasureOf<Ratio<Metric>> =>
    (revenue, size, offset) =>
      exactRatio(
        { metric, kind: "money", unit: "money", better: "higher", additive: "always" },
        revenue,
        exact(size),
        { ...carried, definition: { period: times.cells.period, offset } },
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
    overall: measureTogether(members, spent, inPeriod),
    overallCumulative: measureTogether(members, spentSoFar, cumulative),
    ...truncated,
  };
}

/** The measures of all cohorts together. */
function measureTogether<Measured extends Ratio>(
  { rows, columns }: CohortMembers,
  spent: readonly (readonly Exact[])[],
  measureOf: MeasureOf<Measured>,
): Measured[] {
  return Array.from({ length: columns }, (_, offset) => {
    const { sum, customers } = sumCompleteCells(rows, offset, zero, (revenue, row) =>
      plus(revenue, spent[row]?.[offset] as Exact),
    );
    return cohortCell(measureOf(sum, customers, offset), customers > 0);
  });
}

/** What each cohort spent in each period after the one in which its customers began. */
function sumByCohort(
  { customers, revenue }: CohortRevenueState,
  { rows, rowOf, starts, columns }: CohortMembers,
): Exact[][] {
  const sums = rows.map(() => Array.from({ length: columns }, emptySum));
  for (const [customer, row] of rowOf.entries()) {
    const start = starts[customer] as number;
    for (const [place, period] of (customers.periods[customer] as number[]).entries()) {
      const sum = sums[row]?.[period - start];
      if (sum !== undefined) addSum(sum, revenue[customer]?.[place] as ExactSum);
    }
  }
  return sums.map((cells) => cells.map(total));
}

function runningTotals(amounts: readonly Exact[]): Exact[] {
  let sum = zero;
  return amounts.map((amount) => {
    sum = plus(sum, amount);
    return sum;
  });
}
