import type { Id } from "../../kernel/id.js";
import type { Subscription } from "../subscriptions/subscription.js";
import type { SubscriptionOddities } from "./subscriptionOddities.js";

/** A subscription from its start to its end, put together from events. */
export interface SubscriptionFromEvents extends Subscription {
  /** The id of the subscription, where events give it. */
  readonly subscriptionId?: Id;
  /** The events that do not fit to the events before them. */
  readonly oddities: SubscriptionOddities;
}
