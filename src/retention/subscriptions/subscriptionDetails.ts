import type { Exact } from "../../kernel/exact.js";
import type { Worth } from "./worth.js";

/** What few subscriptions have: a term, a revenue that changes, pauses. */
export interface SubscriptionDetails {
  /** What its revenue, at the start and at the end, is to be divided by. */
  readonly below: number;
  /** What it brings in when the period ends, if that is given. */
  readonly revenueAtEnd: Exact | undefined;
  /** What it brings in later, in the order of time. */
  readonly changes: readonly SubscriptionDetailsChange[];
  /** When it is paused, in the order of time. */
  readonly pauses: readonly SubscriptionDetailsPause[];
}

/** What a subscription brings in from a time on. */
export interface SubscriptionDetailsChange extends Worth {
  readonly at: number;
}

/** A time in which a subscription is paused. */
export interface SubscriptionDetailsPause {
  readonly from: number;
  /** Infinity while it is paused. */
  readonly to: number;
}
