import type { PeriodOptions } from "../../period/periodOptions.js";
import type { SubscriptionOptions } from "./subscriptionOptions.js";

/** The periods that subscriptions are counted over, and how they are counted. */
export interface SubscriptionTotalsByPeriodOptions extends PeriodOptions, SubscriptionOptions {
  /** The key of the first period, such as `"2026-01"`. */
  readonly from: string;
  /** The key of the period after the last one. */
  readonly to: string;
}
