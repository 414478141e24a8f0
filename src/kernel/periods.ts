import { choice } from "./check.js";
import { InputError } from "./inputError.js";
import { rememberedByDay } from "./rememberedByDay.js";
import { dayLength, type TimeUnit, timeUnit } from "./timeUnit.js";

/** The day on which weeks begin. */
export type WeekStart = "monday" | "sunday" | "saturday";

/** How days make up periods, independent of the time zone. Days and periods are consecutive whole numbers. */
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
  /** The period that the parts mean, before they are checked. */
  readonly periodOf: (year: number, part: number, date: number) => number;
}

const known = new Map<string, Periods>();

/** The periods that the options name. The same options give the same object. */
export function periodsOf(options: {
  readonly period: TimeUnit;
  readonly weekStart?: WeekStart | undefined;
}): Periods {
  const period = timeUnit(options, "period");
  const weekStart = choice(options, "weekStart", ["monday", "sunday", "saturday"], "monday");
  const name = `${period}/${weekStart}`;
  const periods = known.get(name) ?? newPeriods(name, period, weekStart);
  known.set(name, periods);
  return periods;
}

function newPeriods(name: string, period: TimeUnit, weekStart: WeekStart): Periods {
  const { parts, periodOf, ...division } = divisionInto(period, weekStart);
  const { keyOf, periodOfDay } = division;
  return {
    name,
    period,
    ...division,
    periodOfKey(argument, key) {
      const [, year, part = 1, date = 1] = (typeof key === "string" && parts.exec(key)) || [];
      const found = periodOf(Number(year), Number(part), Number(date));
      // A 30 February or a week 54 has become another date or week by now.
      if (Number(year) > 0 && keyOf(found) === key) return found;
      const example = keyOf(periodOfDay(dayOn(2026, 3, 15)));
      throw new InputError(argument, key, `the key of a ${period}, such as "${example}"`);
    },
  };
}

function divisionInto(period: TimeUnit, weekStart: WeekStart): Division {
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
      return months(1, /^(\d{4})-(\d\d)$/, (year, month) => `${year}-${digits(2, month)}`);
    case "quarter":
      return months(3, /^(\d{4})-Q(\d)$/, (year, quarter) => `${year}-Q${quarter}`);
    case "year":
      return months(12, /^(\d{4})$/, (year) => year);
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

/** Periods of a number of months. */
function months(
  size: number,
  parts: RegExp,
  keyOf: (year: string, part: number) => string,
): Division {
  const inYear = 12 / size;
  return {
    periodOfDay: rememberedByDay((day) => {
      const date = new Date(day * dayLength);
      return date.getUTCFullYear() * inYear + Math.floor(date.getUTCMonth() / size);
    }),
    firstDayOf: (period) => dayOn(Math.floor(period / inYear), (period % inYear) * size + 1, 1),
    keyOf: (period) => keyOf(digits(4, Math.floor(period / inYear)), (period % inYear) + 1),
    parts,
    periodOf: (year, part) => year * inYear + part - 1,
  };
}

function dayOn(year: number, month: number, date: number): number {
  // Date.UTC would read the years from 0 to 99 as those from 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, date) / dayLength;
}

function digits(size: number, value: number): string {
  return String(value).padStart(size, "0");
}
