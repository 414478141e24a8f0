import { dayLength, type TimeUnit } from "../kernel/timeUnit.js";
import type { Calendar } from "./calendar.js";
import type { DatedMoment } from "./datedMoment.js";
import type { Moment } from "./moment.js";

/** Windows of equal length that begin at a customer's own first moment. */
export interface RollingWindows {
  /** The key of a moment: a number. Keys are in the order of time. */
  readonly keyOf: (at: number, isDate: boolean) => number;
  /** The instant of a key. */
  readonly instantOf: (key: number) => number;
  /** Whether a key is that of a date without a time. */
  readonly isDateOf: (key: number) => boolean;
  /** The window that a moment lies in: 0 for the first, negative before the beginning. */
  readonly windowOf: (began: DatedMoment, key: number) => number;
  /**
   * How many windows have ended before `end` for all customers who began on `day` or earlier. Where
   * all moments are dates, a window ends when the date begins on which the next window begins.
   */
  readonly completeBy: (end: Moment, day: number, areDates: boolean) => number;
}

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/**
 * Windows of a unit of time: days of 24 hours, weeks of seven such days, or months, quarters and
 * years, which begin on the same day of later months, at the latest on their last day.
 *
 * Between dates, and between a date and an instant, days are counted on the calendar.
 */
export function rollingWindows(calendar: Calendar, unit: TimeUnit): RollingWindows {
  const instantOf = (key: number): number => Math.floor(key / 2);
  const isDateOf = (key: number): boolean => key !== 2 * instantOf(key);
  const keyOf = (at: number, isDate: boolean): number => 2 * at + (isDate ? 1 : 0);
  if (unit === "day" || unit === "week") {
    const days = unit === "day" ? 1 : 7;
    return {
      keyOf,
      instantOf,
      isDateOf,
      windowOf(began, key) {
        const at = instantOf(key);
        return began.isDate || isDateOf(key)
          ? Math.floor((calendar.dayAt("at", at) - began.day) / days)
          : Math.floor((at - began.at) / (days * dayLength));
      },
      completeBy: (end, day, areDates) =>
        areDates
          ? Math.floor((end.day - day) / days)
          : Math.floor((end.at - calendar.startOfDay(day + 1)) / (days * dayLength)),
    };
  }
  const months = monthsIn[unit];
  const timeOfDay = ({ at, day }: Moment): number => at - calendar.startOfDay(day);
  return {
    keyOf,
    instantOf,
    isDateOf,
    windowOf(began, key) {
      const at = instantOf(key);
      const day = calendar.dayAt("at", at);
      const window = Math.floor(monthsBetween(began.day, day) / months);
      const begins = monthsLater(began.day, window * months);
      if (day !== begins) return day < begins ? window - 1 : window;
      const isEarlier =
        !(began.isDate || isDateOf(key)) && timeOfDay({ at, day }) < timeOfDay(began);
      return isEarlier ? window - 1 : window;
    },
    completeBy(end, day, areDates) {
      // A customer who began at an instant of the day may have begun at the very end of the day.
      const last = areDates ? end.day : end.day - 1;
      const window = Math.floor(monthsBetween(day, last) / months);
      return last < monthsLater(day, window * months) ? window - 1 : window;
    },
  };
}

/** How many calendar months lie between the months of two days, whatever the day of the month. */
function monthsBetween(from: number, to: number): number {
  const [a, b] = [new Date(from * dayLength), new Date(to * dayLength)];
  return 12 * (b.getUTCFullYear() - a.getUTCFullYear()) + b.getUTCMonth() - a.getUTCMonth();
}

/** The same day of a later month, or the last day of that month if it is shorter. */
function monthsLater(day: number, months: number): number {
  const date = new Date(day * dayLength);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(0).setUTCFullYear(year, month + 1, 0);
  const same = new Date(0).setUTCFullYear(year, month, date.getUTCDate());
  return Math.min(last, same) / dayLength;
}
