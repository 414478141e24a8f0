import type { TimeUnit } from "../../kernel/timeUnit.js";
import type { Subscription } from "../../retention/subscriptions/subscription.js";

/** A subscription as an export gives it. */
export interface ExportedSubscription extends Subscription {
  /** The id of the customer, as text. */
  readonly customerId: string;
  /** When it began. */
  readonly startedAt: string | number;
  /** When it ended; absent while it goes on. */
  readonly endedAt?: string | number;
  /** What it brings in for one term. */
  readonly revenue?: number | string;
  /** The length of time that its revenue is for. */
  readonly term?: TimeUnit;
  /** The currency of its revenue. */
  readonly currency?: string;
  /** The plan that is subscribed to. */
  readonly plan?: string;
}
