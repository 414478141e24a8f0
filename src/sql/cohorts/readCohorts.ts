import { type CohortRow, cohortRow } from "../../retention/cohortRow.js";
import type { CohortTimes } from "../../retention/cohortTimes.js";
import type { ResultRow } from "../statement/resultRow.js";
import type { Cohorts } from "./cohorts.js";

/** Puts the rows of an answer into cohorts and cells. */
export function readCohorts(groups: readonly ResultRow[], times: CohortTimes): Cohorts {
  const known = groups
    .filter((row) => row.count("em_kind") === 1)
    .map((row) => ({
      row,
      start: numberIn(row, "em_start"),
      cohort: numberIn(row, "em_cohort"),
      offset: numberIn(row, "em_offset"),
      active: row.count("em_active"),
    }));
  const periods = [...new Set(known.map(({ cohort }) => cohort))].sort((a, b) => a - b);
  const places = new Map(periods.map((period, place) => [period, place]));
  // If `asOf` is a date, an order on that date can be the first of a cell.
  const last = known.reduce(
    (latest, { start, offset, active }) => (active > 0 ? Math.max(latest, start + offset) : latest),
    times.lastBegun,
  );
  const least = known.reduce(
    (first, { start }) => Math.min(first, start),
    Number.POSITIVE_INFINITY,
  );
  const rows = periods.map((period) => cohortRow(period, times, last - least + 1, false));
  const cells = rows.map((row) => Array.from({ length: row.cells }, (): ResultRow[] => []));
  for (const { row, cohort, offset, active } of known) {
    const place = places.get(cohort) as number;
    // Every customer was active in the period in which the customer began.
    if (offset === 0) (rows[place] as CohortRow).size += active;
    cells[place]?.[offset]?.push(row);
  }
  const ofNobody = groups.reduce((sum, row) => sum + row.count("em_lone"), 0);
  return { rows, cells, ofNobody };
}

function numberIn(row: ResultRow, column: string): number {
  return row.whole(column) ?? Number.NaN;
}
