import { type Exact, exact, exactly, plus } from "../kernel/exact.js";
import { exactRatio } from "../kernel/exactRatio.js";
import type { Ratio } from "../kernel/ratio.js";
import { commonCurrency, type OneCurrency } from "../stream/oneCurrency.js";
import { cellDefinition } from "./cellDefinition.js";
import { cohortCell, overallCells } from "./cohortCell.js";
import type { CohortRow } from "./cohortRow.js";
import type { CohortRevenue } from "./cohortTable.js";
import type { CohortTimes } from "./cohortTimes.js";

const zero: Exact = /* @__PURE__ */ exactly(0, 0);

type MeasureOf<Measured> = (
  revenue: Exact,
  size: number,
  offset: number,
  cohort: CohortRow | undefined,
) => Measured;

/** The revenue of cohorts, from what each of them spent in each of its cells. */
export function revenueTable(
  rows: readonly CohortRow[],
  spent: readonly (readonly Exact[])[],
  currency: OneCurrency,
  times: Pick<CohortTimes, "definition">,
): Pick<CohortRevenue, "cohorts" | "overall" | "overallCumulative"> {
  const spentSoFar = spent.map(runningTotals);
  const carried = commonCurrency(currency);
  const measureOf =
    <Metric extends string>(metric: Metric): MeasureOf<Ratio<Metric>> =>
    (revenue, size, offset, cohort) =>
      exactRatio(
        { metric, kind: "money", unit: "money", better: "higher", additive: "disjoint" },
        revenue,
        exact(size),
        { ...carried, definition: cellDefinition(times, cohort, offset) },
      );
  const inPeriod = measureOf("cohortRevenue");
  const cumulative = measureOf("cumulativeCohortRevenue");
  return {
    cohorts: rows.map((row, place) => ({
      cohort: row.cohort,
      size: row.size,
      cells: (spent[place] as Exact[]).map((revenue, offset) =>
        cohortCell(inPeriod(revenue, row.size, offset, row), offset < row.complete),
      ),
      cumulative: (spentSoFar[place] as Exact[]).map((revenue, offset) =>
        cohortCell(cumulative(revenue, row.size, offset, row), offset < row.complete),
      ),
    })),
    overall: overallCells(rows, zero, adding(spent), inPeriod),
    overallCumulative: overallCells(rows, zero, adding(spentSoFar), cumulative),
  };
}

/** Adds the cell of a cohort to a sum. */
function adding(
  spent: readonly (readonly Exact[])[],
): (sum: Exact, row: number, offset: number) => Exact {
  return (sum, row, offset) => plus(sum, spent[row]?.[offset] as Exact);
}

function runningTotals(amounts: readonly Exact[]): Exact[] {
  let sum = zero;
  return amounts.map((amount) => {
    sum = plus(sum, amount);
    return sum;
  });
}
