import type { Measure } from "../kernel/measure.js";
import type { CohortMembersRow } from "./cohortMembers.js";

/** The measure of a cell, which has no value until the cell is complete. */
export function cohortCell<Measured extends Measure>(
  measure: Measured,
  isComplete: boolean,
): Measured {
  if (isComplete) return measure;
  const percent = measure.percent === undefined ? undefined : { percent: null };
  return { ...measure, value: null, ...percent, reason: "immature" };
}

/** Adds up the k-th cells of all cohorts in which that cell is complete, and the customers of those cohorts. */
export function sumCompleteCells<Sum>(
  rows: readonly CohortMembersRow[],
  offset: number,
  zero: Sum,
  addRow: (sum: Sum, row: number) => Sum,
): { readonly sum: Sum; readonly customers: number } {
  let sum = zero;
  let customers = 0;
  for (const [row, { size, complete }] of rows.entries()) {
    if (offset >= complete) continue;
    sum = addRow(sum, row);
    customers += size;
  }
  return { sum, customers };
}
