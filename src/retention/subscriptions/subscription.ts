import type { Amount } from "../../kernel/amount.js";
import type { TimeSpan } from "../../kernel/timeSpan.js";
import type { Timestamp } from "../../kernel/timestamp.js";
import type { TimeUnit } from "../../kernel/timeUnit.js";
import type { CustomerActivity } from "../../stream/customerActivity.js";
import type { SubscriptionChange } from "./subscriptionChange.js";
import type { SubscriptionPause } from "./subscriptionPause.js";

/** A subscription; a customer may have several, at the same time or one after another. */
export interface Subscription extends Pick<CustomerActivity, "customerId"> {
  /**
   * When it began: at the first payment, not at the beginning of a trial. Either all times are
   * dates without a time, or none of them is.
   */
  readonly startedAt: Timestamp;
  /** When it ended, which is the first moment or date without it; left out while it goes on. */
  readonly endedAt?: Timestamp | null | undefined;
  /** What it brings in for one `term`, at the time when the period begins, or when the subscription begins if that is later. */
  readonly revenue?: Amount | null | undefined;
  /** What it brings in for one `term` at the time when the period ends; the same as `revenue` if it is left out. */
  readonly revenueAtEnd?: Amount | null | undefined;
  /**
   * The changes of what it brings in, in the order of time; they replace `revenue`. The first
   * change must not be later than `startedAt`.
   */
  readonly changes?: readonly SubscriptionChange[] | null | undefined;
  /**
   * The length of time that its revenue is for: `"year"` for 1 200 a year. If it is left out, it is
   * the option `revenuePer`, a month by default.
   */
  readonly term?: TimeUnit | TimeSpan | null | undefined;
  /** When it was paused, in the order of time. A paused subscription brings in nothing, and its customer is neither lost nor new. */
  readonly pauses?: readonly SubscriptionPause[] | null | undefined;
  /** The currency of its revenue; all subscriptions that are put together name the same one. */
  readonly currency?: string | null | undefined;
}
