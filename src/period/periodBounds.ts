import { checkOptions } from "../kernel/options.js";
import { givenInstant } from "../kernel/timestamp.js";
import { calendarOf } from "./calendar.js";
import { type PeriodOptions, periodOptionNames } from "./periodOptions.js";

/** When a period begins and ends: epoch milliseconds, or ISO text outside of 1973 to 2201. */
export interface PeriodBounds {
  /** The first instant of the period. */
  readonly from: number | string;
  /** The first instant after the period, which does not belong to it. */
  readonly to: number | string;
}

/**
 * When a period begins, and when the next one begins.
 *
 * Two cases are special. Where clocks were set back over midnight (in St. John's until 2011, from
 * 00:01 to 23:01), the new period begins at the first midnight. Clocks then show the old date once
 * more, and {@link periodKey}, which follows the clocks, gives the old period. And where a zone
 * skipped a date (Samoa, 2011-12-30), the day begins and ends when the next day begins.
 *
 * @param key - The key of the period, as {@link periodKey} gives it.
 * @param options - The length of the period, and the time zone.
 * @returns Both instants, in epoch milliseconds.
 * @throws {@link InputError} If the key is not a key of the chosen period, or the period, the time zone or the first day of a week is unknown.
 *
 * @example
 * const { from, to } = periodBounds("2026-03-08", { period: "day", timeZone: "America/New_York" });
 * new Date(from).toISOString(); // "2026-03-08T05:00:00.000Z"
 * (new Date(to).getTime() - new Date(from).getTime()) / 3600000; // 23
 */
export function periodBounds(key: string, options: PeriodOptions): PeriodBounds {
  checkOptions(options, periodOptionNames);
  checkOptions(options, periodOptionNames);
  const { periodOfKey, firstDayOf, startOfDay } = calendarOf(options);
  const period = periodOfKey("key", key);
  return {
    from: givenInstant(startOfDay(firstDayOf(period))),
    to: givenInstant(startOfDay(firstDayOf(period + 1))),
  };
}
