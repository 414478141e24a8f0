import { checkOptions } from "../../kernel/options.js";
import type { Aggregator } from "../../stream/aggregator.js";
import { readSavedState } from "../../stream/savedState.js";
import { readOptions } from "./readOptions.js";
import { type ReadSubscription, readSubscription } from "./readSubscription.js";
import { restoreState, saveState } from "./savedSubscriptionState.js";
import type { Subscription } from "./subscription.js";
import { subscriptionOptionNames } from "./subscriptionOptions.js";
import { subscriptionPeriod } from "./subscriptionPeriod.js";
import type { SubscriptionTotals } from "./subscriptionTotals.js";
import type { SubscriptionTotalsOptions } from "./subscriptionTotalsOptions.js";
import {
  addSubscription,
  checkTogether,
  emptyState,
  items,
  mergeState,
  type SubscriptionTotalsState,
} from "./subscriptionTotalsState.js";
import { totalsOfPeriods } from "./totalsOfPeriods.js";

const version = 2;

/**
 * The totals of subscriptions over a period, in one pass: how many customers were there, came and left,
 * and how the revenue moved.
 *
 *     there         a subscription of the customer runs and is not paused, and the customer pays
 *     new           there in the period, and never before
 *     reactivated   there in the period and earlier, but not when the period began
 *     left          there when the period began or in it, and gone when it ends
 *     lost          there when the period began, and gone when it ends
 *     paused        paused when the period ends, and not when it began
 *     resumed       paused when the period began, and there when it ends
 *
 * The period runs from `from` up to `to`. What happens exactly at `to` belongs to the next period,
 * so that one period ends with as many customers as the next one begins with. A customer is there
 * as long as any of their subscriptions is there: a customer who changes plans is retained. A
 * subscription ends at `endedAt`; if that is a date, it is the first day without the subscription.
 * These two sums always hold, the first for customers and the second for what they bring in:
 *
 *     customers at end = at start + new + reactivated + resumed - left - paused
 *     revenue at end   = at start + new + reactivation + expansion + resumed
 *                          - churned - contraction - paused
 *
 * Revenue is compared by customer, so that a gain in one subscription makes up for a loss in
 * another one of the same customer. The revenue of a customer who goes from 0 to more is new
 * revenue, or reactivation if the customer had paid before; the revenue of a customer who goes to 0
 * is churned. Such customers also count as new, reactivated or lost, unless `free: "count"` counts
 * everybody with a subscription. Where subscriptions give no revenue, everybody with a subscription
 * counts.
 *
 * Give all subscriptions that the customers ever had, and say so with `history: "complete"`.
 * Without the earlier subscriptions, a former customer who came back would count as new.
 *
 * @param options - The ends of the period, both instants or both dates without times, and how subscriptions are counted.
 * @returns An aggregator of subscriptions.
 * @throws {@link InputError} If an end is not a time, only one of them is a date without a time, the period does not end after it begins, or an option is unknown.
 * @see Recurly, A better way to calculate your churn rate, https://recurly.com/blog/better-way-to-calculate-your-churn-rate/
 *
 * @example
 * const subscriptions = [
 *   { customerId: "a", startedAt: "2025-06-01", revenue: 20, revenueAtEnd: 25 },
 *   { customerId: "b", startedAt: "2025-11-12", endedAt: "2026-01-20", revenue: 240, term: "year" },
 *   { customerId: "c", startedAt: "2026-01-05", revenue: "19.90" },
 * ];
 * const january = subscriptionTotalsAggregator({
 *   from: "2026-01-01",
 *   to: "2026-02-01",
 *   history: "complete",
 * });
 * const totals = aggregate(subscriptions, january);
 * totals.revenueAtStart; // 40
 * churnRate(totals).percent; // 50
 * totals.customersAtEnd; // 2
 * netRevenueRetention(totals).percent; // 62.5
 */
export function subscriptionTotalsAggregator(
  options: SubscriptionTotalsOptions,
): Aggregator<Subscription, SubscriptionTotalsState, SubscriptionTotals> {
  checkOptions(options, ["from", "to", ...subscriptionOptionNames]);
  const { from, to, asOf, times, name: period } = subscriptionPeriod(options);
  const read = readOptions(options);
  const name = `subscriptionTotals(${period}${read.name})`;
  const line = { edges: [from, to], asOf, gap: read.gap, countsFree: read.countsFree };
  const latest = to + read.gap;

  function checked(state: SubscriptionTotalsState, subscription: Subscription): ReadSubscription {
    const parts = readSubscription(times, read.revenuePer, subscription);
    checkTogether(state, subscription, parts);
    return parts;
  }

  return {
    name,
    items,
    empty: emptyState,

    add(state, subscription) {
      const parts = checked(state, subscription);
      // A subscription that begins later cannot affect the period.
      addSubscription(state, subscription, parts, parts.startedAt < latest);
    },

    check(state, subscription) {
      checked(state, subscription);
    },

    merge: mergeState,

    result: (state) => totalsOfPeriods(state, line, read)[0] as SubscriptionTotals,

    save: (state) => ({ aggregator: name, version, state: saveState(state) }),

    restore: (saved) => restoreState(readSavedState(saved, name, version)),
  };
}
