import type { Exact } from "../../kernel/exact.js";
import type { TimeSpan } from "../../kernel/timeSpan.js";
import type { TimeUnit } from "../../kernel/timeUnit.js";
import type { SubscriptionEventKind } from "./subscriptionEventKind.js";

/** An event of a subscription that was checked. */
export interface LoggedEvent {
  readonly at: number;
  readonly kind: SubscriptionEventKind;
  readonly revenue: Exact | undefined;
  readonly term: TimeUnit | TimeSpan | undefined;
}
