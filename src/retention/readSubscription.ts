import { amountFromZero } from "../kernel/amount.js";
import { isAbsent } from "../kernel/check.js";
import type { Exact } from "../kernel/exact.js";
import { checkId } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import { checkRecord } from "../kernel/record.js";
import type { Subscription } from "./subscription.js";
import { subscriptionFlags } from "./subscriptionFlags.js";
import { instantIn, type SubscriptionPeriod } from "./subscriptionPeriod.js";

/** What counts of a subscription in a period. */
export interface ReadSubscription {
  /** The bits that it sets for its customer. */
  readonly flags: number;
  readonly revenue: Exact | undefined;
  readonly revenueAtEnd: Exact | undefined;
}

/** Checks a subscription, all but its currency, and reads it. */
export function readSubscription(
  period: SubscriptionPeriod,
  subscription: Subscription,
): ReadSubscription {
  checkRecord("subscription", subscription);
  checkId("customerId", subscription.customerId);
  const flags = readFlags(period, subscription);
  const revenue = amountIfAny(subscription, "revenue");
  const revenueAtEnd = amountIfAny(subscription, "revenueAtEnd") ?? revenue;
  return { flags, revenue, revenueAtEnd };
}

function readFlags(period: SubscriptionPeriod, subscription: Subscription): number {
  const startedAt = instantIn(period, "startedAt", subscription.startedAt);
  const endedAt = isAbsent(subscription.endedAt)
    ? Number.POSITIVE_INFINITY
    : instantIn(period, "endedAt", subscription.endedAt);
  if (endedAt < startedAt) {
    throw new InputError("endedAt", subscription.endedAt, "no earlier than startedAt");
  }
  return subscriptionFlags(startedAt, endedAt, period.from, period.to);
}

function amountIfAny(
  subscription: Subscription,
  name: "revenue" | "revenueAtEnd",
): Exact | undefined {
  return isAbsent(subscription[name]) ? undefined : amountFromZero(subscription, name);
}
