import { isBefore } from "../period/moment.js";
import { cohortBeginnings } from "./cohortBeginnings.js";
import { type CohortCustomers, firstMoment } from "./cohortCustomers.js";
import type { CohortTimes } from "./cohortTimes.js";
import type { TruncatedCustomers } from "./truncatedCustomers.js";

/** The cohort of each customer. */
export interface CohortMembers {
  /** The cohorts, the oldest first. */
  readonly rows: readonly CohortMembersRow[];
  /** The place of each customer's cohort in `rows`; -1 for a customer who began before the records did. */
  readonly rowOf: readonly number[];
  /** The period in which each customer began. */
  readonly starts: readonly number[];
  /** Whether each customer began before the first record of that customer. */
  readonly beganBefore: readonly boolean[];
  /** How many cells each cohort has. */
  readonly columns: number;
  /** Empty unless `firstSeen` says when customers really began. */
  readonly truncated: { readonly truncated?: TruncatedCustomers };
}

/** A cohort before its cells are measured. */
export interface CohortMembersRow {
  /** The key of its period. */
  readonly cohort: string;
  /** How many customers began in it. */
  size: number;
  /** How many of its cells are complete. */
  readonly complete: number;
}

/** Puts the customers into cohorts, by the period in which each began. */
export function cohortMembers(customers: CohortCustomers, times: CohortTimes): CohortMembers {
  const { cohorts, cells, firstSeen } = times;
  const began = cohortBeginnings(customers, times);
  const starts = began.map(({ day }) => cells.periodOfDay(day));
  const firstPeriod = firstOf(customers.periods.map(([first]) => first as number));
  const isTruncated = starts.map((start) => start < firstPeriod);
  const cohortOf = began.map(({ day }, customer) =>
    isTruncated[customer] ? undefined : cohorts.periodOfDay(day),
  );
  const periods = [...new Set(cohortOf.filter((period) => period !== undefined))].sort(
    (a, b) => a - b,
  );
  const places = new Map<number | undefined, number>(periods.map((period, row) => [period, row]));
  const rowOf = cohortOf.map((period) => places.get(period) ?? -1);
  const rows = periods.map((period) => emptyRow(period, times));
  for (const row of rowOf) {
    const cohort = rows[row];
    if (cohort !== undefined) cohort.size += 1;
  }
  const firstStart = firstOf(starts.filter((_, customer) => !isTruncated[customer]));
  // A record on the date that `asOf` is can be the first of a cell.
  const lastColumn = customers.periods.reduce(
    (last, periods) => Math.max(last, periods[periods.length - 1] as number),
    times.lastBegun,
  );
  const truncated = { customers: isTruncated.filter(Boolean).length };
  return {
    rows,
    rowOf,
    starts,
    beganBefore: began.map((moment, customer) =>
      isBefore(moment, firstMoment(customers, customer)),
    ),
    columns: rows.length === 0 ? 0 : lastColumn - firstStart + 1,
    truncated: firstSeen === undefined ? {} : { truncated },
  };
}

function emptyRow(period: number, { cohorts, cells, lastComplete }: CohortTimes): CohortMembersRow {
  // A cell is complete once it is complete for a customer who began on the last day of the cohort.
  const lastStart = cells.periodOfDay(cohorts.firstDayOf(period + 1) - 1);
  return {
    cohort: cohorts.keyOf(period),
    size: 0,
    complete: Math.max(0, lastComplete - lastStart + 1),
  };
}

/** The first of some periods; there may be more of them than a call can take as arguments. */
function firstOf(periods: readonly number[]): number {
  return periods.reduce((first, period) => Math.min(first, period), Infinity);
}
