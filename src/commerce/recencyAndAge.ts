import { daysIn } from "../kernel/timeUnit.js";
import type { HistorySpan } from "./historySpan.js";

/** The times from the first day to the last and to today, in units of time. */
export function recencyAndAge(
  repeatPurchases: number,
  firstDay: number,
  lastDay: number,
  { today, timeUnit }: Pick<HistorySpan, "today" | "timeUnit">,
): { readonly recency: number; readonly age: number } {
  const length = daysIn[timeUnit];
  return {
    // If all orders lie in one period, they count as one purchase, on the day of the first order.
    recency: repeatPurchases === 0 ? 0 : (lastDay - firstDay) / length,
    age: (today - firstDay) / length,
  };
}
