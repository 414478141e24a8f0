import type { Amount } from "../../kernel/amount.js";
import type { TimeSpan } from "../../kernel/timeSpan.js";
import type { Timestamp } from "../../kernel/timestamp.js";
import type { TimeUnit } from "../../kernel/timeUnit.js";

/** What a subscription brings in from a time on. */
export interface SubscriptionChange {
  /** The time from which on it brings this in. */
  readonly at: Timestamp;
  /** What it brings in for one term from then on. */
  readonly revenue: Amount;
  /**
   * The length of time that this revenue is for; the `term` of the subscription if it is left out.
   */
  readonly term?: TimeUnit | TimeSpan | null | undefined;
}
