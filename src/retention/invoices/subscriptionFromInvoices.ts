import type { Id } from "../../kernel/id.js";
import type { Subscription } from "../subscriptions/subscription.js";

/** A time of paid service without a gap, put together from invoices. */
export interface SubscriptionFromInvoices extends Subscription {
  /** The id of the subscription, where invoices give it. */
  readonly subscriptionId?: Id;
}
