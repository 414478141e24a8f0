import { rememberedByDay } from "../kernel/rememberedByDay.js";
import type { Timestamp } from "../kernel/timestamp.js";
import { calendarOf } from "./calendar.js";
import type { PeriodOptions } from "./periodOptions.js";

/**
 * A function that gives the key of the period that a moment lies in: what `groupBy` groups by.
 *
 * Keys are as in ISO 8601 (quarters have no form there), and sort by time as text: `"2026-03-15"`
 * for a day, `"2026-W09"` a week, `"2026-03"` a month, `"2026-Q1"` a quarter, `"2026"` a year. The
 * first week of a year is the one with 4 January in it. Weeks that begin on another day than Monday
 * say so, since they are others: `"2026-W09/sunday"`.
 *
 * A period is made of the dates that the clocks of the time zone show, however long a day is. A date
 * without a time is that date, in every zone.
 *
 * @throws {@link InputError} If the period, the time zone or the first day of a week is unknown, and, when it runs, if the moment cannot be right.
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
  const { dayOf, periodOfDay, keyOf } = calendarOf(options);
  const keyOn = rememberedByDay((day) => keyOf(periodOfDay(day)));
  return (at) => keyOn(dayOf("at", at));
}
