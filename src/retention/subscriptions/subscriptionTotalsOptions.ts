import type { Timestamp } from "../../kernel/timestamp.js";
import type { SubscriptionOptions } from "./subscriptionOptions.js";

/** The period that subscriptions are counted over, from its start up to its end, and how they are counted. */
export interface SubscriptionTotalsOptions extends SubscriptionOptions {
  /** When the period begins. */
  readonly from: Timestamp;
  /** When it ends and the next one begins; a date without a time exactly if `from` is one. */
  readonly to: Timestamp;
}
