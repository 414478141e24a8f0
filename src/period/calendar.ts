import { InputError } from "../kernel/inputError.js";
import { type Periods, periodsOf } from "../kernel/periods.js";
import { instant, isDateAlone } from "../kernel/timestamp.js";
import { dayLength } from "../kernel/timeUnit.js";
import type { PeriodOptions } from "./periodOptions.js";
import { timeZoneOf } from "./timeZone.js";

/** The periods of a time zone. */
export interface Calendar extends Periods {
  /** The local date of a time, in days since 1970-01-01. A date without a time is that date. */
  readonly dayOf: (argument: string, at: unknown) => number;
  /** The local date of an instant in epoch milliseconds, of any year. */
  readonly dayAt: (argument: string, instant: number) => number;
  /** The first instant of a day, in epoch milliseconds. */
  readonly startOfDay: (day: number) => number;
}

/** The rule of the calendar, as text: two states of different rules cannot be merged. */
export function ruleOf({ name }: Calendar, timeZone: string): string {
  const [period = "", weekStart = "", yearStart = "1"] = name.split("/");
  const fiscal = yearStart === "1" ? [] : [`year from month ${yearStart}`];
  return [period, timeZone, weekStart, ...fiscal].join();
}

const firstDay = -719_162; // 0001-01-01: a key has four digits for the year.
const lastDay = 2_932_896; // 9999-12-31.

const calendars = new Map<string, Calendar>();

/**
 * The calendar that the options name. The same options return the same object, so that its cache is
 * shared.
 */
export function calendarOf(options: PeriodOptions): Calendar {
  const periods = periodsOf(options);
  const { dayAt, startOf } = timeZoneOf(options.timeZone);
  const name = `${periods.name} ${options.timeZone}`;
  const known = calendars.get(name);
  if (known !== undefined) return known;
  const checkedDay = (argument: string, day: number, at: unknown): number => {
    if (day >= firstDay && day <= lastDay) return day;
    throw new InputError(argument, at, "a moment in the years from 1 to 9999");
  };
  const calendar: Calendar = {
    ...periods,
    dayOf(argument, at) {
      const moment = instant(argument, at);
      return checkedDay(argument, isDateAlone(at) ? moment / dayLength : dayAt(moment), at);
    },
    dayAt: (argument, moment) => checkedDay(argument, dayAt(moment), moment),
    startOfDay: startOf,
  };
  calendars.set(name, calendar);
  return calendar;
}
