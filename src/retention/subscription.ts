import type { Amount } from "../kernel/amount.js";
import type { Timestamp } from "../kernel/timestamp.js";
import type { CustomerActivity } from "../stream/customerActivity.js";

/** A subscription; a customer may have several, at the same time or one after another. */
export interface Subscription extends Pick<CustomerActivity, "customerId"> {
  /** When it began; a date without a time exactly if the ends of the period are such dates. */
  readonly startedAt: Timestamp;
  /** When it ended, which is the first moment or date without it; left out while it goes on. */
  readonly endedAt?: Timestamp | null | undefined;
  /** What it brings in for one term, such as a month, at the time when the period begins, or when the subscription begins if that is later. */
  readonly revenue?: Amount | null | undefined;
  /** What it brings in for one term at the time when the period ends; the same as `revenue` if it is left out. */
  readonly revenueAtEnd?: Amount | null | undefined;
  /** The currency of its revenue; all subscriptions that are put together name the same one. */
  readonly currency?: string | null | undefined;
}
