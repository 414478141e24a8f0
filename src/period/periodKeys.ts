import { checkOptions } from "../kernel/options.js";
import { rememberedByDay } from "../kernel/rememberedByDay.js";
import type { Timestamp } from "../kernel/timestamp.js";
import { calendarOf } from "./calendar.js";
import { type PeriodOptions, periodOptionNames } from "./periodOptions.js";

/**
 * Makes a function that gives the key of the period that a time belongs to, for `groupBy`.
 *
 * Keys follow ISO 8601, which has no key for quarters: `"2026-03-15"` for a day, `"2026-W09"` for a
 * week, `"2026-03"` for a month, `"2026-Q1"` for a quarter, `"2026"` for a year. Keys of one length
 * of period, sorted as text, are in the order of time. The first week of a year is the one that
 * contains 4 January. The key of a week that begins on another day than Monday names that day:
 * `"2026-W09/sunday"`.
 *
 * A period consists of the dates that the clocks of the time zone show, whatever the length of the
 * days. A date without a time is the same date in every time zone.
 *
 * @param options - The length of the periods, and the time zone.
 * @returns A function from a time to a key.
 * @throws {@link InputError} If the period, the time zone or the first day of a week is unknown; the function throws if a time is invalid.
 *
 * @example
 * const monthOf = periodKeys({ period: "month", timeZone: "Asia/Jakarta" });
 * monthOf("2026-02-28T18:30:00Z"); // "2026-03"
 * monthOf("2026-02-28"); // "2026-02"
 *
 * const orders = [
 *   { customerId: "a", amount: 20, at: "2026-02-28T12:00:00Z" },
 *   { customerId: "b", amount: 30, at: "2026-02-28T18:30:00Z" },
 * ];
 * const byMonth = aggregate(orders, groupBy((order) => monthOf(order.at), orderTotalsAggregator));
 * byMonth.get("2026-03").revenue; // 30
 */
export function periodKeys(options: PeriodOptions): (at: Timestamp) => string {
  checkOptions(options, periodOptionNames);
  const { dayOf, periodOfDay, keyOf } = calendarOf(options);
  const keyOn = rememberedByDay((day) => keyOf(periodOfDay(day)));
  return (at) => keyOn(dayOf("at", at));
}
