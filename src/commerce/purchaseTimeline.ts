import { periodsOf } from "../kernel/periods.js";
import type { PurchaseMoment } from "../kernel/purchaseMoment.js";
import type { PurchaseTimeline } from "../kernel/purchaseTimeline.js";
import { daysIn, type TimeUnit } from "../kernel/timeUnit.js";
import type { Calendar } from "../period/calendar.js";
import type { CustomerLedger } from "./customerLedger.js";
import type { HoldoutPurchases } from "./holdoutPurchases.js";

/** What one customer bought in calibration and holdout. */
interface CustomerPurchases {
  readonly calibration: CustomerLedger;
  readonly holdout: HoldoutPurchases;
}

/** The calendar of a timeline, and the days on which its parts end. */
interface TimelineSpan {
  readonly calendar: Calendar;
  readonly timeUnit: TimeUnit;
  /** The day on which the calibration ends. */
  readonly cut: number;
  /** The first day on which a purchase of the holdout can lie. */
  readonly firstHoldoutDay: number;
  /** The day on which the holdout ends. */
  readonly end: number;
}

/**
 * When customers made their first and their repeat purchases. A repeat purchase lies on the first
 * day of its period. If that day is before the holdout, a purchase of the holdout lies on the first
 * day of the holdout.
 */
export function purchaseTimeline(
  customers: readonly CustomerPurchases[],
  { calendar, timeUnit, cut, firstHoldoutDay, end }: TimelineSpan,
): PurchaseTimeline {
  const begun = new Map<number, number>();
  const repeated = new Map<number, number>();
  for (const { calibration, holdout } of customers) {
    countDay(begun, calibration.first.day);
    for (const period of calibration.periods.slice(1)) {
      countDay(repeated, calendar.firstDayOf(period));
    }
    for (const period of holdout.periods) {
      countDay(repeated, Math.max(calendar.firstDayOf(period), firstHoldoutDay));
    }
  }
  const days = [...new Set([...begun.keys(), ...repeated.keys()])].sort((a, b) => a - b);
  const [start = cut] = days;
  const timeOf = (day: number): number => (day - start) / daysIn[timeUnit];
  return {
    startsOn: days.length === 0 ? null : periodsOf({ period: "day" }).keyOf(start),
    timeUnit,
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

function countDay(days: Map<number, number>, day: number): void {
  days.set(day, (days.get(day) ?? 0) + 1);
}
