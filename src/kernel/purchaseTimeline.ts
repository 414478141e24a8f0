import type { TimeUnit } from "./timeUnit.js";

/** When customers began and came back, all together, through calibration and holdout. */
export interface PurchaseTimeline {
  /** The date of the first order of all, which times are counted from; `null` without orders. */
  readonly startsOn: string | null;
  /** The unit of the times. */
  readonly timeUnit: TimeUnit;
  /** How long after the start the calibration ends. */
  readonly calibrationEnd: number;
  /** How long after the start the holdout ends. */
  readonly holdoutEnd: number;
  /** What happened when, in the order of time; times without anything are left out. */
  readonly moments: readonly PurchaseMoment[];
}

/** What happened at one time. */
export interface PurchaseMoment {
  /** How long after the start. */
  readonly time: number;
  /** Customers whose first order it was. */
  readonly newCustomers: number;
  /** Repeat purchases of those who began before. */
  readonly repeatPurchases: number;
}
