import type { PurchaseMoment } from "./purchaseMoment.js";
import type { TimeUnit } from "./timeUnit.js";

/** When all customers together made their first and their repeat purchases, through calibration and holdout. */
export interface PurchaseTimeline {
  /** The date of the earliest order, from which times are counted; `null` without orders. */
  readonly startsOn: string | null;
  /** The unit of the times. */
  readonly timeUnit: TimeUnit;
  /** How long after the start the calibration ends. */
  readonly calibrationEnd: number;
  /** How long after the start the holdout ends. */
  readonly holdoutEnd: number;
  /** The purchases at each time, in the order of time. Times without purchases are left out. */
  readonly moments: readonly PurchaseMoment[];
}
