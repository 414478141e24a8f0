import type { Amount } from "../../kernel/amount.js";
import type { Id } from "../../kernel/id.js";
import type { TimeSpan } from "../../kernel/timeSpan.js";
import type { Timestamp } from "../../kernel/timestamp.js";
import type { TimeUnit } from "../../kernel/timeUnit.js";
import type { SubscriptionEventKind } from "./subscriptionEventKind.js";

/** Something that happened to a subscription. */
export interface SubscriptionEvent {
  /** The id of the customer. */
  readonly customerId: Id;
  /** The id of the subscription, for customers who can have several at a time. */
  readonly subscriptionId?: Id | null | undefined;
  /** What happened. */
  readonly kind: SubscriptionEventKind;
  /** When it happened. Either all times are dates without a time, or none of them is. */
  readonly at: Timestamp;
  /** What the subscription brings in for one `term` from then on; left out where the event does not say so. */
  readonly revenue?: Amount | null | undefined;
  /** The length of time that the revenue is for; that of the revenue before it if it is left out. */
  readonly term?: TimeUnit | TimeSpan | null | undefined;
  /** The currency of the revenue; all events of a subscription with revenue name the same one. */
  readonly currency?: string | null | undefined;
}
