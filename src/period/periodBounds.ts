import { calendarOf } from "./calendar.js";
import type { PeriodOptions } from "./periodOptions.js";

/** When a period begins and ends, in epoch milliseconds. */
export interface PeriodBounds {
  /** Its first instant. */
  readonly from: number;
  /** The first instant after it, which is no longer in it. */
  readonly to: number;
}

/**
 * When a period begins, and when the next one does.
 *
 * Where clocks were set back over midnight, as in St. John's until 2011, from 00:01 to 23:01, the new
 * period begins at the first midnight, though the clocks then show the old date once more, and it is
 * by what clocks show that {@link periodKey} goes. A date that a zone skipped, as Samoa did 2011-12-30,
 * has no time in it: it begins and ends with the next.
 *
 * @returns Two numbers of epoch milliseconds.
 * @throws {@link InputError} If the key is none of such a period, or the period, the time zone or the first day of a week is unknown.
 *
 * @example
 * const { from, to } = periodBounds("2026-03-08", { period: "day", timeZone: "America/New_York" });
 * new Date(from).toISOString(); // "2026-03-08T05:00:00.000Z"
 * (to - from) / 3600000; // 23
 */
export function periodBounds(key: string, options: PeriodOptions): PeriodBounds {
  const { periodOfKey, firstDayOf, startOfDay } = calendarOf(options);
  const period = periodOfKey("key", key);
  return { from: startOfDay(firstDayOf(period)), to: startOfDay(firstDayOf(period + 1)) };
}
