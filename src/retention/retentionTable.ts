import type { Fraction } from "../kernel/fraction.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import { cohortCell, overallCells } from "./cohortCell.js";
import type { CohortRow } from "./cohortRow.js";
import type { CohortRetention } from "./cohortTable.js";
import type { CohortTimes } from "./cohortTimes.js";

/** The retention of cohorts, from how many customers of each of them were active in each of its cells. */
export function retentionTable(
  rows: readonly CohortRow[],
  active: readonly (readonly number[])[],
  times: Pick<CohortTimes, "definition">,
): Pick<CohortRetention, "cohorts" | "overall"> {
  const cell = (many: number, size: number, offset: number): Fraction<"cohortRetention"> =>
    ratioMeasure(
      {
        metric: "cohortRetention",
        kind: "proportion",
        unit: "fraction",
        better: "higher",
        additive: "disjoint",
      },
      many,
      size,
      { definition: { ...times.definition, offset } },
    );
  return {
    cohorts: rows.map(({ cohort, size, complete }, row) => ({
      cohort,
      size,
      cells: (active[row] as number[]).map((many, offset) =>
        cohortCell(cell(many, size, offset), offset < complete),
      ),
    })),
    overall: overallCells<number, Fraction<"cohortRetention">>(
      rows,
      0,
      (many, row, offset) => many + (active[row]?.[offset] as number),
      cell,
    ),
  };
}
