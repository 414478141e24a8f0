import type { Timestamp } from "../../kernel/timestamp.js";

/** A time in which a subscription is paused. */
export interface SubscriptionPause {
  /** When the pause began. */
  readonly from: Timestamp;
  /** When the subscription went on; left out while it is paused. */
  readonly to?: Timestamp | null | undefined;
}
