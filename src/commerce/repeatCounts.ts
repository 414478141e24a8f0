import { dayLength } from "../kernel/timeUnit.js";
import type { Calendar } from "../period/calendar.js";
import type { Moments } from "../period/moments.js";
import type { RollingWindows } from "../period/rollingWindows.js";
import type { OrderMoments } from "./orderMoments.js";

/**
 * How many customers have had a whole window of days, and how many of these ordered again within
 * it.
 */
export interface RepeatCounts {
  readonly repeats: number;
  readonly customers: number;
}

/** Counts the customers who are old enough for a window of days, and those of them who ordered again in it. */
export function repeatCounts(
  { moments: all }: OrderMoments,
  days: number,
  calendar: Calendar,
  { instantOf, isDateOf }: RollingWindows,
  { asOf, isLastDayIn }: Moments,
): RepeatCounts {
  const end = isLastDayIn ? calendar.startOfDay(asOf.day + 1) : asOf.at;
  /**
   * The number of days between two moments. If one of them is a date, days are counted on the
   * calendar; otherwise a day has 24 hours.
   */
  const daysBetween = (from: number, to: number): number => {
    const [a, b] = [instantOf(from), instantOf(to)];
    return isDateOf(from) || isDateOf(to)
      ? calendar.dayAt("at", b) - calendar.dayAt("at", a)
      : (b - a) / dayLength;
  };
  let [repeats, customers] = [0, 0];
  for (const moments of all) {
    const first = moments[0] as number;
    const age = isDateOf(first)
      ? asOf.day - calendar.dayAt("at", instantOf(first))
      : (end - instantOf(first)) / dayLength;
    if (age < days) continue;
    customers += 1;
    // Between a date and an instant of that date there are 0 days, so `moments[1]` need not be a
    // repeat order.
    const second = moments.find((moment) => daysBetween(first, moment) > 0);
    if (second !== undefined && daysBetween(first, second) <= days) repeats += 1;
  }
  return { repeats, customers };
}
