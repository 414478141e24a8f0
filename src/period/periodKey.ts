import { checkOptions } from "../kernel/options.js";
import type { Timestamp } from "../kernel/timestamp.js";
import { calendarOf } from "./calendar.js";
import { type PeriodOptions, periodOptionNames } from "./periodOptions.js";

/**
 * The key of the period that a time belongs to, such as `"2026-03"`.
 *
 * {@link periodKeys} describes the keys, and is faster for many times.
 *
 * @param at - A Date, epoch milliseconds, or ISO 8601 text.
 * @param options - The length of the period, and the time zone.
 * @throws {@link InputError} If the time is invalid, or the period, the time zone or the first day of a week is unknown.
 *
 * @example
 * const moment = "2026-03-01T03:00:00Z";
 * periodKey(moment, { period: "day", timeZone: "America/New_York" }); // "2026-02-28"
 * periodKey(moment, { period: "week", timeZone: "America/New_York" }); // "2026-W09"
 * periodKey(moment, { period: "quarter", timeZone: "Asia/Kathmandu" }); // "2026-Q1"
 * periodKey(moment, { period: "day", timeZone: "Jakarta" }); // throws timeZone must be an IANA time zone such as Asia/Jakarta, got "Jakarta"
 */
export function periodKey(at: Timestamp, options: PeriodOptions): string {
  checkOptions(options, periodOptionNames);
  const { dayOf, periodOfDay, keyOf } = calendarOf(options);
  return keyOf(periodOfDay(dayOf("at", at)));
}
