import type { Fraction } from "../kernel/fraction.js";
import { ratioMeasure } from "../kernel/ratioMeasure.js";
import { cellDefinition } from "./cellDefinition.js";
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
  const cell = (
    many: number,
    size: number,
    offset: number,
    cohort: CohortRow | undefined,
  ): Fraction<"cohortRetention"> =>
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
      { definition: cellDefinition(times, cohort, offset) },
    );
  return {
    cohorts: rows.map((row, place) => ({
      cohort: row.cohort,
      size: row.size,
      cells: (active[place] as number[]).map((many, offset) =>
        cohortCell(cell(many, row.size, offset, row), offset < row.complete),
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
