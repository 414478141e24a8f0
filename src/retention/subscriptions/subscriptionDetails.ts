import type { Exact } from "../../kernel/exact.js";
import type { Worth } from "./worth.js";

/** The details that only few subscriptions have: a term, a revenue that changes, pauses. */
export interface SubscriptionDetails {
  /** The number that its revenue is divided by, both at the start and at the end. */
  readonly below: number;
  /** What it brings in when the period ends, if the subscription says it. */
  readonly revenueAtEnd: Exact | undefined;
  /** What it brings in later, in the order of time. */
  readonly changes: readonly SubscriptionDetailsChange[];
  /** Its pauses, in the order of time. */
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
