import type { Id } from "../kernel/id.js";
import { findNumber } from "../stream/idIndex.js";
import type { Beginning } from "./beginning.js";
import { cohortBeginnings } from "./cohortBeginnings.js";
import type { CohortCustomers } from "./cohortCustomers.js";
import { type CohortRow, cohortRow } from "./cohortRow.js";
import type { CohortTimes } from "./cohortTimes.js";
import type { TruncatedCustomers } from "./truncatedCustomers.js";

/**
 * The cohort of each person: first of the customers, by their number, then of the members without a
 * record.
 */
export interface CohortMembers {
  /** The cohorts, the oldest first. */
  readonly rows: readonly CohortRow[];
  /**
   * The index of each person's cohort in `rows`; -1 for a customer who began before the records
   * did.
   */
  readonly rowOf: readonly number[];
  /** When each person began. */
  readonly beginnings: readonly Beginning[];
  /** The number of a person, if the person is a customer or a member. */
  readonly personOf: (id: Id) => number | undefined;
  /** The cell in which a period of a person lies; negative before the person began. */
  readonly cellOf: (person: number, period: number) => number;
  /**
   * The customers who began before the first record, as `firstSeen` says; empty without `firstSeen`.
   */
  readonly truncated: { readonly truncated?: TruncatedCustomers };
}

/** Puts the customers into cohorts, by the period in which each began. */
export function cohortMembers(customers: CohortCustomers, times: CohortTimes): CohortMembers {
  const { cohorts, cells, windows, firstSeen } = times;
  const { beginnings, withoutRecord } = cohortBeginnings(customers, times);
  const starts = beginnings.map(({ day }) => cells.periodOfDay(day));
  const firstPeriod =
    firstSeen === undefined
      ? Number.NEGATIVE_INFINITY
      : least(customers.firstDays.map((day) => cells.periodOfDay(day)));
  const isTruncated = starts.map((start) => start < firstPeriod);
  const cohortOf = beginnings.map(({ day }, person) =>
    isTruncated[person] ? undefined : cohorts.periodOfDay(day),
  );
  const periods = [...new Set(cohortOf.filter((period) => period !== undefined))].sort(
    (a, b) => a - b,
  );
  const places = new Map<number | undefined, number>(periods.map((period, row) => [period, row]));
  const rowOf = cohortOf.map((period) => places.get(period) ?? -1);
  const begun = begunCells(customers, times, starts, isTruncated);
  const areDates = windows === undefined || areAllDates(customers, times, beginnings);
  const rows = periods.map((period) => cohortRow(period, times, begun, areDates));
  for (const row of rowOf) {
    const cohort = rows[row];
    if (cohort !== undefined) cohort.size += 1;
  }
  const truncated = { customers: isTruncated.filter(Boolean).length };
  return {
    rows,
    rowOf,
    beginnings,
    personOf: (id) => findNumber(customers.ids, id) ?? withoutRecord.get(id),
    cellOf:
      windows === undefined
        ? (person, period) => period - (starts[person] as number)
        : (person, period) => windows.windowOf(beginnings[person] as Beginning, period),
    truncated: firstSeen === undefined ? {} : { truncated },
  };
}

/**
 * How many cells of the oldest cohort have begun; infinite with rolling windows, since these can
 * begin at any time.
 */
function begunCells(
  customers: CohortCustomers,
  { windows, lastBegun }: CohortTimes,
  starts: readonly number[],
  isTruncated: readonly boolean[],
): number {
  if (windows !== undefined) return Number.POSITIVE_INFINITY;
  // If `asOf` is a date, a record on that date can be the first of a cell.
  const last = customers.periods.reduce(
    (latest, periods) => Math.max(latest, periods[periods.length - 1] as number),
    lastBegun,
  );
  return last - least(starts.filter((_, person) => !isTruncated[person])) + 1;
}

function areAllDates(
  { periods }: CohortCustomers,
  { windows }: CohortTimes,
  beginnings: readonly Beginning[],
): boolean {
  const isDate = (key: number): boolean => windows?.isDateOf(key) === true;
  return beginnings.every((one) => one.isDate) && periods.every((keys) => keys.every(isDate));
}

/**
 * The least of some numbers. It does not use `Math.min`, since there may be more numbers than a
 * call can take as arguments.
 */
function least(numbers: readonly number[]): number {
  return numbers.reduce((first, one) => Math.min(first, one), Number.POSITIVE_INFINITY);
}
