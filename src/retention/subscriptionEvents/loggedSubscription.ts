import type { OneCurrency } from "../../stream/oneCurrency.js";
import type { SubscriptionLog } from "./subscriptionLog.js";

/** What is kept of the events of one subscription. */
export interface LoggedSubscription {
  readonly log: SubscriptionLog;
  readonly currency: OneCurrency;
}
