import type { Measure } from "../kernel/measure.js";
import type { CohortRow } from "./cohortRow.js";

/** The measure of a cell, which has no value until the cell is complete. */
export function cohortCell<Measured extends Measure>(
  measure: Measured,
  isComplete: boolean,
): Measured {
  if (isComplete) return measure;
  const percent = measure.percent === undefined ? undefined : { percent: null };
  return { ...measure, value: null, ...percent, reason: "immature" };
}

/**
 * For each k, the measure of the k-th cells of all cohorts together. Only cohorts whose k-th cell
 * is complete count: their cells are added up, and so are their customers. The oldest cohort is
 * always one of them.
 */
export function overallCells<Sum, Measured extends Measure>(
  rows: readonly CohortRow[],
  zero: Sum,
  add: (sum: Sum, row: number, offset: number) => Sum,
  measureOf: (sum: Sum, customers: number, offset: number, oldest?: CohortRow) => Measured,
): Measured[] {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells), 0);
  const sums = new Array<Sum>(columns).fill(zero);
  const customers = new Array<number>(columns).fill(0);
  for (const [row, { size, complete, cells }] of rows.entries()) {
    for (let offset = 0; offset < Math.min(complete, cells); offset += 1) {
      sums[offset] = add(sums[offset] as Sum, row, offset);
      customers[offset] = (customers[offset] as number) + size;
    }
  }
  return sums.map((sum, offset) => {
    const size = customers[offset] as number;
    return cohortCell(measureOf(sum, size, offset, rows[0]), size > 0);
  });
}
