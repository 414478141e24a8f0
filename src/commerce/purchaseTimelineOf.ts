import { periodsOf } from "../kernel/periods.js";
import type { PurchaseMoment, PurchaseTimeline } from "../kernel/purchaseTimeline.js";
import { daysIn } from "../kernel/timeUnit.js";
import type { Calendar } from "../period/calendar.js";

/** When one customer bought. */
interface Purchases {
  readonly firstDay: number;
  /** The periods of the repeat purchases of the calibration. */
  readonly periods: readonly number[];
  readonly holdoutPeriods: readonly number[];
}

/** When customers began and came back; a purchase stands where its period begins, on its side of the cut. */
export function purchaseTimelineOf(
  customers: readonly Purchases[],
  calendar: Calendar,
  cut: number,
  end: number,
): PurchaseTimeline {
  const begun = new Map<number, number>();
  const repeated = new Map<number, number>();
  const count = (days: Map<number, number>, day: number): void => {
    days.set(day, (days.get(day) ?? 0) + 1);
  };
  for (const { firstDay, periods, holdoutPeriods } of customers) {
    count(begun, firstDay);
    for (const period of periods) count(repeated, calendar.firstDayOf(period));
    for (const period of holdoutPeriods) {
      count(repeated, Math.max(calendar.firstDayOf(period), cut));
    }
  }
  const days = [...new Set([...begun.keys(), ...repeated.keys()])].sort((a, b) => a - b);
  const [start = cut] = days;
  const timeOf = (day: number): number => (day - start) / daysIn[calendar.period];
  return {
    startsOn: days.length === 0 ? null : dates.keyOf(start),
    timeUnit: calendar.period,
    calibrationEnd: timeOf(cut),
    holdoutEnd: timeOf(end),
    moments: days.map(
      (day): PurchaseMoment => ({
        time: timeOf(day),
        newCustomers: begun.get(day) ?? 0,
        repeatPurchases: repeated.get(day) ?? 0,
      }),
    ),
  };
}

const dates = periodsOf({ period: "day" });
