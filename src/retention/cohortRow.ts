import type { CohortTimes } from "./cohortTimes.js";

/** A cohort before its cells are measured. */
export interface CohortRow {
  /** The key of its period. */
  readonly cohort: string;
  /** The first day of its period, in days since 1970. */
  readonly firstDay: number;
  /** How many customers began in it. */
  size: number;
  /** How many of its cells are complete. */
  readonly complete: number;
  /** How many cells it has: at most one that is not complete. */
  readonly cells: number;
}

/**
 * The cohort of a period, still without customers. `begun` is how many cells of the oldest cohort
 * have begun, and `areDates` says whether all moments are dates without a time.
 */
export function cohortRow(
  period: number,
  times: CohortTimes,
  begun: number,
  areDates: boolean,
): CohortRow {
  const { cohorts, cells, windows, moments, lastComplete, wanted } = times;
  // A cell is complete once it is complete for a customer who began on the last day of the cohort.
  const lastDay = cohorts.firstDayOf(period + 1) - 1;
  const ended =
    windows === undefined
      ? lastComplete - cells.periodOfDay(lastDay) + 1
      : windows.completeBy(moments.asOf, lastDay, areDates);
  const complete = Math.max(0, ended);
  return {
    cohort: cohorts.keyOf(period),
    firstDay: cohorts.firstDayOf(period),
    size: 0,
    complete,
    cells: Math.min(wanted, begun, complete + 1),
  };
}
