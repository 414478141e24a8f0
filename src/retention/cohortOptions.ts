import { choice } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import type { Timestamp } from "../kernel/timestamp.js";
import type { TimeUnit } from "../kernel/timeUnit.js";
import { type Calendar, calendarOf } from "../period/calendar.js";
import { type Moments, momentsBefore } from "../period/moments.js";
import type { Id } from "../stream/id.js";

/** When each customer really began: a Map from customer to time, as `firstOrders` gives it, or a function. */
export type FirstSeen = ReadonlyMap<Id, Timestamp> | ((customerId: Id) => Timestamp | undefined);

/** How customers are put into cohorts, and time into cells. */
export interface CohortOptions {
  /** How long the time is in which the customers of one cohort began. */
  readonly cohortBy: TimeUnit;
  /** How long the time of one cell is. */
  readonly period: TimeUnit;
  /** The IANA time zone whose dates count, such as `"Asia/Jakarta"`. */
  readonly timeZone: string;
  /** The day a week begins with; Monday where it is left out. */
  readonly weekStart?: "monday" | "sunday" | "saturday" | undefined;
  /** Where the records end: all of them stand before it. A date alone is where that date begins. */
  readonly asOf: Timestamp;
  /** When each customer really began, where the records do not go back so far. */
  readonly firstSeen?: FirstSeen | undefined;
}

/** The options, read. */
export interface CohortTimes {
  readonly cohorts: Calendar;
  readonly cells: Calendar;
  readonly moments: Moments;
  /** The last cell that had begun at `asOf`. */
  readonly lastBegun: number;
  /** The last cell that had ended by then. */
  readonly lastComplete: number;
  readonly firstSeen: FirstSeen | undefined;
  /** What must be the same for two states to be put together, in words. */
  readonly rule: string;
}

/** The options, checked. */
export function cohortTimes(options: CohortOptions): CohortTimes {
  if (Object(options) !== options) throw new InputError("options", options, "an object");
  const { cohortBy, period, timeZone, weekStart, firstSeen } = options;
  if (typeof firstSeen !== "function" && !(firstSeen === undefined || firstSeen instanceof Map)) {
    throw new InputError("firstSeen", firstSeen, "a Map or a function");
  }
  const units = ["day", "week", "month", "quarter", "year"] as const;
  const cohorts = calendarOf({
    period: choice(options, "cohortBy", units),
    timeZone,
    weekStart,
  });
  const cells = calendarOf({ period, timeZone, weekStart });
  const moments = momentsBefore(cells, options.asOf);
  const { at, day } = moments.asOf;
  return {
    cohorts,
    cells,
    moments,
    // What stands before the first moment of its day has no record of that day.
    lastBegun: cells.periodOfDay(at > cells.startOfDay(day) ? day : day - 1),
    lastComplete: cells.periodOfDay(day) - 1,
    firstSeen,
    rule: [cohortBy, period, timeZone, weekStart ?? "monday"].join(","),
  };
}
