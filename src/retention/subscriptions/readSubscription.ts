import { amountFromZero } from "../../kernel/amount.js";
import { isAbsent } from "../../kernel/check.js";
import type { Exact } from "../../kernel/exact.js";
import { checkId } from "../../kernel/id.js";
import { InputError } from "../../kernel/inputError.js";
import { checkRecord } from "../../kernel/record.js";
import { minutesOf } from "../../kernel/timeSpan.js";
import { readChanges } from "./readChanges.js";
import { readPauses } from "./readPauses.js";
import type { Subscription } from "./subscription.js";
import type { SubscriptionDetails } from "./subscriptionDetails.js";
import { instantIn, type SubscriptionTimes } from "./subscriptionTimes.js";
import { worthOf } from "./worth.js";

/** A subscription that was checked, with the values that totals need. */
export interface ReadSubscription {
  readonly startedAt: number;
  /** Infinity while it goes on. */
  readonly endedAt: number;
  /** What it brings in from its start on; `undefined` if its revenue is not given. */
  readonly revenue: Exact | undefined;
  /** The details that only few subscriptions have. */
  readonly details: SubscriptionDetails | undefined;
}

/** Checks a subscription, all but its currency, and reads it. */
export function readSubscription(
  times: SubscriptionTimes,
  revenuePer: number,
  subscription: Subscription,
): ReadSubscription {
  checkRecord("subscription", subscription);
  checkId("customerId", subscription.customerId);
  const startedAt = instantIn(times, "startedAt", subscription.startedAt);
  const endedAt = isAbsent(subscription.endedAt)
    ? Number.POSITIVE_INFINITY
    : instantIn(times, "endedAt", subscription.endedAt);
  if (endedAt < startedAt) {
    throw new InputError("endedAt", subscription.endedAt, "no earlier than startedAt");
  }
  const { revenue, revenueAtEnd, changes, term, pauses } = subscription;
  const isPlain = isAbsent(changes) && isAbsent(term) && isAbsent(pauses) && isAbsent(revenueAtEnd);
  if (isPlain) {
    const amount = isAbsent(revenue) ? undefined : amountFromZero(subscription, "revenue");
    return { startedAt, endedAt, revenue: amount, details: undefined };
  }
  return { startedAt, endedAt, ...readDetails(times, revenuePer, subscription, startedAt) };
}

function readDetails(
  times: SubscriptionTimes,
  revenuePer: number,
  subscription: Subscription,
  startedAt: number,
): Pick<ReadSubscription, "revenue" | "details"> {
  const pauses = readPauses(times, subscription, startedAt);
  const { changes, term, revenue, revenueAtEnd } = subscription;
  if (!isAbsent(term)) minutesOf("term", term);
  if (!isAbsent(changes)) {
    const [first, ...later] = readChanges(times, revenuePer, subscription, startedAt);
    return {
      revenue: first.amount,
      details: { below: first.below, revenueAtEnd: undefined, changes: later, pauses },
    };
  }
  if (isAbsent(revenue) && !isAbsent(revenueAtEnd)) {
    throw new InputError("revenue", revenue, "given where revenueAtEnd is");
  }
  const [start, end] = (["revenue", "revenueAtEnd"] as const).map((name) =>
    isAbsent(subscription[name])
      ? undefined
      : worthOf(amountFromZero(subscription, name), term, revenuePer),
  );
  return {
    revenue: start?.amount,
    details: { below: start?.below ?? 1, revenueAtEnd: end?.amount, changes: [], pauses },
  };
}
