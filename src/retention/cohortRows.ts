import { InputError } from "../kernel/inputError.js";
import type { Measure } from "../kernel/measure.js";
import { isDateAlone } from "../kernel/timestamp.js";
import { isBefore, type Moment, timeText } from "../period/moment.js";
import type { Id } from "../stream/id.js";
import { idsOf } from "../stream/idIndex.js";
import { type CohortCustomers, firstMoment } from "./cohortCustomers.js";
import type { CohortTimes, FirstSeen } from "./cohortOptions.js";

/** Customers who began before the records did. */
export interface TruncatedCustomers {
  /** How many; they are in no cohort. */
  readonly customers: number;
}

/** A cohort, before anything of it is measured. */
export interface CohortRow {
  /** Its period's key. */
  readonly cohort: string;
  /** How many customers began in it. */
  size: number;
  /** How many of its cells were complete. */
  readonly complete: number;
}

/** Who belongs to which cohort. */
export interface CohortMembers {
  /** The cohorts, the oldest first. */
  readonly rows: readonly CohortRow[];
  /** The place of each customer's cohort among them; -1 for a truncated one. */
  readonly rowOf: readonly number[];
  /** The period in which each customer began. */
  readonly starts: readonly number[];
  /** Whether each began before the first of the records. */
  readonly beganBefore: readonly boolean[];
  /** How many cells each cohort has. */
  readonly columns: number;
  /** There only if it is known when customers really began. */
  readonly truncated: { readonly truncated?: TruncatedCustomers };
}

/** Puts the customers into cohorts, by when each began. */
export function cohortMembers(customers: CohortCustomers, times: CohortTimes): CohortMembers {
  const { cohorts, cells, firstSeen } = times;
  const { periods } = customers;
  const began = beginnings(customers, times);
  const starts = began.map(({ day }) => cells.periodOfDay(day));
  const firstPeriod = periods.reduce(
    (least, [first]) => Math.min(least, first as number),
    Infinity,
  );
  const isTruncated = starts.map((start) => start < firstPeriod);
  const ownPeriods = began.map(({ day }, customer) =>
    isTruncated[customer] ? Number.NaN : cohorts.periodOfDay(day),
  );
  const cohortPeriods = [...new Set(ownPeriods.filter((period) => !Number.isNaN(period)))].sort(
    (a, b) => a - b,
  );
  const rows = cohortPeriods.map((period): CohortRow => {
    // Whoever comes last in the cohort must have had the whole of a cell.
    const lastStart = cells.periodOfDay(cohorts.firstDayOf(period + 1) - 1);
    return {
      cohort: cohorts.keyOf(period),
      size: 0,
      complete: Math.max(0, times.lastComplete - lastStart + 1),
    };
  });
  const places = new Map(cohortPeriods.map((period, place) => [period, place]));
  const rowOf = ownPeriods.map((period) => places.get(period) ?? -1);
  let firstStart = Infinity;
  for (const [customer, row] of rowOf.entries()) {
    const its = rows[row];
    if (its === undefined) continue;
    its.size += 1;
    firstStart = Math.min(firstStart, starts[customer] as number);
  }
  return {
    rows,
    rowOf,
    starts,
    beganBefore: began.map((moment, customer) =>
      isBefore(moment, firstMoment(customers, customer)),
    ),
    columns: rows.length === 0 ? 0 : times.lastBegun - firstStart + 1,
    truncated:
      firstSeen === undefined
        ? {}
        : { truncated: { customers: isTruncated.filter(Boolean).length } },
  };
}

/** The measure of a cell, which has no value until the cell is complete. */
export function cellOf<Measured extends Measure>(measure: Measured, isComplete: boolean): Measured {
  if (isComplete) return measure;
  const percent = measure.percent === undefined ? undefined : { percent: null };
  return { ...measure, value: null, ...percent, reason: "immature" };
}

function beginnings(customers: CohortCustomers, times: CohortTimes): Moment[] {
  const { firstSeen } = times;
  return Array.from(idsOf(customers.ids), (id, customer) => {
    const first = firstMoment(customers, customer);
    return firstSeen === undefined ? first : beginning(id, first, times, firstSeen);
  });
}

function beginning(
  id: Id,
  first: Moment,
  { cells, moments }: CohortTimes,
  firstSeen: FirstSeen,
): Moment {
  const seen = typeof firstSeen === "function" ? firstSeen(id) : firstSeen.get(id);
  if (seen === undefined) throw new InputError("firstSeen", id, "known for every customer");
  const began = moments.momentOf("firstSeen", seen);
  const isThatDay =
    began.day === first.day && (isDateAlone(seen) || first.at === cells.startOfDay(first.day));
  // A date alone does not say when on that day.
  if (isThatDay) return first;
  if (!isBefore(first, began)) return began;
  throw new InputError(
    "firstSeen",
    timeText(seen),
    `no later than the first record of the customer (${id})`,
  );
}
