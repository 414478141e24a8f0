import { periodsOf } from "../../kernel/periods.js";
import { dayLength } from "../../kernel/timeUnit.js";
import type { Dialect } from "../dialects/dialect.js";
import { type Fragment, sql, whole } from "../text/fragment.js";
import type { PeriodKey } from "./periodKey.js";

/** The period of a day, in the numbers of {@link periodsOf}. */
export function periodOfDay(
  dialect: Dialect,
  { period, weekStart, yearStart }: Omit<PeriodKey, "of" | "timeZone">,
  day: Fragment,
): Fragment {
  const periods = periodsOf({ period, weekStart, yearStart });
  if (period === "day") return day;
  if (period === "week") {
    return dialect.floorDivide(sql`(${day} - ${whole(periods.firstDayOf(0))})`, 7);
  }
  const size = { month: 1, quarter: 3, year: 12 }[period];
  const months = dialect.months(day);
  // The first month of period 0, counted from January of the year 0.
  const first = new Date(periods.firstDayOf(0) * dayLength);
  const shift = first.getUTCFullYear() * 12 + first.getUTCMonth();
  const shifted = shift === 0 ? months : sql`(${months} - ${whole(shift)})`;
  return size === 1 ? shifted : dialect.floorDivide(shifted, size);
}
