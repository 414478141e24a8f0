import { choice, isAbsent } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { checkOptions } from "../kernel/options.js";
import { periodsOf } from "../kernel/periods.js";
import { givenInstant } from "../kernel/timestamp.js";
import { type TimeUnit, timeUnit } from "../kernel/timeUnit.js";
import { type Calendar, calendarOf, ruleOf } from "../period/calendar.js";
import type { Moment } from "../period/moment.js";
import { type RollingWindows, rollingWindows } from "../period/rollingWindows.js";
import { type Negative, readNegative } from "../stream/negative.js";
import type { CustomerHistoriesOptions } from "./customerHistoriesOptions.js";
import type { LedgerTime } from "./ledgerTime.js";

/** The calendar and the unit of time that the options of histories name. */
export interface HistoryTimes {
  /** The periods whose orders are one purchase. */
  readonly calendar: Calendar;
  /** The windows whose orders are one purchase, if these do not follow the calendar. */
  readonly windows: RollingWindows | undefined;
  /** The period of a moment; with rolling windows, the moment itself. */
  readonly periodOf: (moment: Moment, isDate: boolean) => number;
  /** The time of an order, from its instant and whether it is a date without a time. */
  readonly ledgerTimeAt: (at: number, isDate: boolean) => LedgerTime;
  /** The unit in which times are given. */
  readonly timeUnit: TimeUnit;
  readonly negative: Negative;
  /** The options that must be the same in two states that are merged, as text. */
  readonly rule: string;
}

/** Checks and reads the options; `known` are their names. */
export function historyTimes(
  options: Omit<CustomerHistoriesOptions, "asOf"> | undefined,
  known: readonly string[],
): HistoryTimes {
  if (options === undefined) throw new InputError("options", options, "a plain object");
  checkOptions(options, known);
  const calendar = calendarOf(options);
  const isRolling = choice(options, "windows", ["calendar", "rolling"], "calendar") === "rolling";
  const windows = isRolling ? rollingWindows(calendar, calendar.period) : undefined;
  const periodOf: HistoryTimes["periodOf"] =
    windows === undefined
      ? ({ day }) => calendar.periodOfDay(day)
      : ({ at }, isDate) => windows.keyOf(at, isDate);
  const { keyOf } = periodsOf({ period: "day" });
  return {
    calendar,
    windows,
    periodOf,
    ledgerTimeAt(at, isDate) {
      const moment = { at, day: calendar.dayAt("at", at) };
      const given = isDate ? keyOf(moment.day) : givenInstant(at);
      return { moment, at: given, period: periodOf(moment, isDate) };
    },
    timeUnit: isAbsent(options.timeUnit) ? calendar.period : timeUnit(options, "timeUnit"),
    negative: readNegative(options),
    rule: [ruleOf(calendar, options.timeZone), ...(isRolling ? ["rolling"] : [])].join(),
  };
}
