import { choice } from "./check.js";
import { InputError } from "./inputError.js";
import { numberFrom } from "./numberFrom.js";
import { rememberedByDay } from "./rememberedByDay.js";
import { dayLength, type TimeUnit, timeUnit } from "./timeUnit.js";
import type { WeekStart } from "./weekStart.js";
import { monthNames, type YearStart } from "./yearStart.js";

/**
 * How days are divided into periods, independent of the time zone. Days and periods are consecutive
 * whole numbers.
 */
export interface Periods {
  /** The name of this way to divide days: "week/sunday". */
  readonly name: string;
  readonly period: TimeUnit;
  /** The period that a day belongs to. */
  readonly periodOfDay: (day: number) => number;
  /** The first day of a period. */
  readonly firstDayOf: (period: number) => number;
  /** "2026-03-15", "2026-W09", "2026-03", "2026-Q1", "2026". */
  readonly keyOf: (period: number) => string;
  /** The period of a key; throws if the text is not a key. */
  readonly periodOfKey: (argument: string, key: string) => number;
}

/** The two steps of `periodOfKey`. */
interface Division extends Pick<Periods, "periodOfDay" | "firstDayOf" | "keyOf"> {
  /** Finds the parts of a key: a year and up to two numbers. */
  readonly parts: RegExp;
  /** The period that the parts name, before they are checked. */
  readonly periodOf: (year: number, part: number, date: number) => number;
}

const known = new Map<string, Periods>();

/** The periods that the options name. The same options give the same object. */
export function periodsOf(options: {
  readonly period: TimeUnit;
  readonly weekStart?: WeekStart | null | undefined;
  readonly yearStart?: YearStart | null | undefined;
}): Periods {
  const period = timeUnit(options, "period");
  const weekStart = choice(options, "weekStart", ["monday", "sunday", "saturday"], "monday");
  const firstMonth = monthOf(options.yearStart);
  const name = `${period}/${weekStart}/${firstMonth}`;
  const periods = known.get(name) ?? newPeriods(name, period, weekStart, firstMonth);
  known.set(name, periods);
  return periods;
}

/** The number of the month in which years begin. */
function monthOf(yearStart: unknown): number {
  const month = numberFrom<unknown>(yearStart ?? 1);
  const number =
    typeof month === "string" ? (monthNames as readonly string[]).indexOf(month) + 1 : month;
  if (Number.isInteger(number) && (number as number) >= 1 && (number as number) <= 12) {
    return number as number;
  }
  throw new InputError("yearStart", yearStart, 'a month from 1 to 12, or its name such as "april"');
}

function newPeriods(
  name: string,
  period: TimeUnit,
  weekStart: WeekStart,
  firstMonth: number,
): Periods {
  const { parts, periodOf, ...division } = divisionInto(period, weekStart, firstMonth);
  const { keyOf, periodOfDay } = division;
  return {
    name,
    period,
    ...division,
    periodOfKey(argument, key) {
      const [, year, part = 1, date = 1] = (typeof key === "string" && parts.exec(key)) || [];
      const found = periodOf(Number(year), Number(part), Number(date));
      // Parts such as a 30 February or a week 54 have become another date or week here, so the key
      // is compared again.
      if (Number(year) > 0 && keyOf(found) === key) return found;
      const example = keyOf(periodOfDay(dayOn(2026, 3, 15)));
      throw new InputError(argument, key, `the key of a ${period}, such as "${example}"`);
    },
  };
}

function divisionInto(period: TimeUnit, weekStart: WeekStart, firstMonth: number): Division {
  const shift = firstMonth - 1;
  const fiscal = shift === 0 ? "" : "FY";
  switch (period) {
    case "day":
      return {
        periodOfDay: (day) => day,
        firstDayOf: (day) => day,
        keyOf: (day) => new Date(day * dayLength).toISOString().slice(0, 10),
        parts: /^(\d{4})-(\d\d)-(\d\d)$/,
        periodOf: dayOn,
      };
    case "week":
      return weeks(weekStart);
    case "month":
      return months(1, 0, /^(\d{4})-(\d\d)$/, (year, month) => `${year}-${digits(2, month)}`);
    case "quarter":
      return months(
        3,
        shift,
        new RegExp(`^${fiscal}(\\d{4})-Q(\\d)$`),
        (year, quarter) => `${fiscal}${year}-Q${quarter}`,
      );
    case "year":
      return months(12, shift, new RegExp(`^${fiscal}(\\d{4})$`), (year) => `${fiscal}${year}`);
  }
}

function weeks(weekStart: WeekStart): Division {
  const first = { monday: -3, sunday: -4, saturday: -5 }[weekStart]; // 1970-01-01 was a Thursday.
  const suffix = weekStart === "monday" ? "" : `/${weekStart}`;
  const periodOfDay = (day: number): number => Math.floor((day - first) / 7);
  const firstDayOf = (week: number): number => first + 7 * week;
  return {
    periodOfDay,
    firstDayOf,
    keyOf(week) {
      // Week 1 contains 4 January, so the fourth day of a week lies in the year of the week.
      const fourth = firstDayOf(week) + 3;
      const year = new Date(fourth * dayLength).getUTCFullYear();
      const number = Math.floor((fourth - dayOn(year, 1, 1)) / 7) + 1;
      return `${digits(4, year)}-W${digits(2, number)}${suffix}`;
    },
    parts: new RegExp(`^(\\d{4})-W(\\d\\d)${suffix}$`),
    periodOf: (year, number) => periodOfDay(dayOn(year, 1, 4)) + number - 1,
  };
}

/**
 * Periods of a number of months, in years that begin `shift` months after January.
 *
 * A year that does not begin in January has the number of the calendar year in which it ends.
 */
function months(
  size: number,
  shift: number,
  parts: RegExp,
  keyOf: (year: string, part: number) => string,
): Division {
  const inYear = 12 / size;
  const yearsAhead = shift === 0 ? 0 : 1;
  return {
    periodOfDay: rememberedByDay((day) => {
      const date = new Date(day * dayLength);
      return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth() - shift) / size);
    }),
    firstDayOf(period) {
      const month = period * size + shift;
      return dayOn(Math.floor(month / 12), (month % 12) + 1, 1);
    },
    keyOf: (period) =>
      keyOf(digits(4, Math.floor(period / inYear) + yearsAhead), (period % inYear) + 1),
    parts,
    periodOf: (year, part) => (year - yearsAhead) * inYear + part - 1,
  };
}

function dayOn(year: number, month: number, date: number): number {
  // Date.UTC would read the years from 0 to 99 as those from 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, date) / dayLength;
}

function digits(size: number, value: number): string {
  return String(value).padStart(size, "0");
}
