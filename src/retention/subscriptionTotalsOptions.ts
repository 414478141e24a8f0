import type { Timestamp } from "../kernel/timestamp.js";

/** The period that subscriptions are counted over: from its start up to its end, which belongs to the next period. */
export interface SubscriptionTotalsOptions {
  /** When the period begins. */
  readonly from: Timestamp;
  /** When it ends and the next one begins; a date without a time exactly if `from` is one. */
  readonly to: Timestamp;
}
