import { choice } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { type Calendar, calendarOf } from "../period/calendar.js";
import { type Moments, momentsUntil } from "../period/moments.js";
import type { CohortOptions } from "./cohortOptions.js";
import { checkFirstSeen, type FirstSeen } from "./firstSeen.js";

/** The calendars and limits that the options of cohorts name. */
export interface CohortTimes {
  /** The periods in which the customers of one cohort began. */
  readonly cohorts: Calendar;
  /** The periods of the cells. */
  readonly cells: Calendar;
  readonly moments: Moments;
  /** The last cell that had begun before `asOf` begins. */
  readonly lastBegun: number;
  /** The last cell in which a record can lie: one more where `asOf` is the first date of a cell. */
  readonly lastRecorded: number;
  /** The last cell that had ended before `asOf` begins. */
  readonly lastComplete: number;
  readonly firstSeen: FirstSeen | undefined;
  /** The options that two states must share to be merged, as text. */
  readonly rule: string;
}

/** Checks the options and reads them. */
export function cohortTimes(options: CohortOptions): CohortTimes {
  if (Object(options) !== options) throw new InputError("options", options, "an object");
  const { cohortBy, period, timeZone, weekStart, firstSeen } = options;
  checkFirstSeen(firstSeen);
  const units = ["day", "week", "month", "quarter", "year"] as const;
  const cohorts = calendarOf({ period: choice(options, "cohortBy", units), timeZone, weekStart });
  const cells = calendarOf({ period, timeZone, weekStart });
  const moments = momentsUntil(cells, options.asOf);
  const { at, day } = moments.asOf;
  const lastBegun = cells.periodOfDay(at > cells.startOfDay(day) ? day : day - 1);
  return {
    cohorts,
    cells,
    moments,
    lastBegun,
    lastRecorded: moments.isLastDayIn ? cells.periodOfDay(day) : lastBegun,
    lastComplete: cells.periodOfDay(day) - 1,
    firstSeen,
    rule: [cohortBy, period, timeZone, weekStart ?? "monday"].join(","),
  };
}
