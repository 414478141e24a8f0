import { isAbsent } from "../kernel/check.js";
import { InputError } from "../kernel/inputError.js";
import { checkOptions } from "../kernel/options.js";
import { type TimeUnit, timeUnit } from "../kernel/timeUnit.js";
import { type Calendar, calendarOf, ruleOf } from "../period/calendar.js";
import type { PeriodOptions } from "../period/periodOptions.js";
import type { CustomerHistoriesOptions } from "./customerHistoriesOptions.js";

/** The calendar and the unit of time that the options of histories name. */
export interface HistoryTimes {
  /** The periods whose orders are one purchase. */
  readonly calendar: Calendar;
  /** The unit in which times are given. */
  readonly timeUnit: TimeUnit;
  /** The options that two states must share to be merged, as text. */
  readonly rule: string;
}

/** Checks the options, of which `known` are the names, and reads them. */
export function historyTimes(
  options: (PeriodOptions & Pick<CustomerHistoriesOptions, "timeUnit">) | undefined,
  known: readonly string[],
): HistoryTimes {
  if (options === undefined) throw new InputError("options", options, "a plain object");
  checkOptions(options, known);
  const calendar = calendarOf(options);
  return {
    calendar,
    timeUnit: isAbsent(options.timeUnit) ? calendar.period : timeUnit(options, "timeUnit"),
    rule: ruleOf(calendar, options.timeZone),
  };
}
