import { count } from "../kernel/check.js";
import type { Aggregator } from "../stream/aggregator.js";
import {
  addCurrency,
  checkCurrency,
  emptyCurrency,
  mergeCurrency,
  restoreCurrency,
  saveCurrency,
} from "../stream/oneCurrency.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import { type ReadSubscription, readSubscription } from "./readSubscription.js";
import { restoreCustomers, saveCustomers } from "./savedSubscriptionCustomers.js";
import type { Subscription } from "./subscription.js";
import { addToCustomer, emptyCustomers, mergeCustomers } from "./subscriptionCustomers.js";
import { atEnd, atStart } from "./subscriptionFlags.js";
import { subscriptionPeriod } from "./subscriptionPeriod.js";
import {
  type SubscriptionTotals,
  type SubscriptionTotalsState,
  subscriptionTotals,
} from "./subscriptionTotals.js";
import type { SubscriptionTotalsOptions } from "./subscriptionTotalsOptions.js";

const version = 1;
const items = "subscriptions";

/**
 * The totals of subscriptions over a period, in one pass: how many customers were there, came and left,
 * and how the revenue moved.
 *
 *     there at the start   a subscription began before from, and did not end before from
 *     there at the end     a subscription began before to, and did not end before to
 *     new                  the customer's first subscription began in the period
 *     reactivated          not there at the start, had a subscription before, and began one in the period
 *     left                 there at the start or began in the period, and not there at the end
 *     lost                 there at the start, and not there at the end
 *
 * The period runs from `from` up to `to`. What happens exactly at `to` belongs to the next period, so that
 * one period ends with as many customers as the next one begins with. A customer is there as long as any
 * subscription of the customer is: one who changes plans is retained. A subscription ends at `endedAt`;
 * if that is a date, it is the first day without the subscription. These sums always hold, for
 * customers and for what they bring in:
 *
 *     customers at end = at start + new + reactivated - left
 *     revenue at end   = at start + new + reactivation + expansion - churned - contraction
 *
 * Give all subscriptions that the customers ever had: without the earlier ones, a former customer who
 * came back would count as new. Revenue is compared by customer, so that a gain in one subscription makes up for
 * a loss in another one of the same customer. A new customer who left within the period adds nothing
 * to the revenue.
 *
 * @param options - The ends of the period, both instants or both dates without times.
 * @returns An aggregator of subscriptions.
 * @throws {@link InputError} If an end is not a time, only one of them is a date without a time, or the period does not end after it begins.
 * @see Recurly, A better way to calculate your churn rate, https://recurly.com/blog/better-way-to-calculate-your-churn-rate/
 *
 * @example
 * const subscriptions = [
 *   { customerId: "a", startedAt: "2025-06-01", revenue: 20, revenueAtEnd: 25 },
 *   { customerId: "b", startedAt: "2025-11-12", endedAt: "2026-01-20", revenue: "19.90" },
 *   { customerId: "c", startedAt: "2026-01-05", revenue: "19.90" },
 * ];
 * const january = subscriptionTotalsAggregator({ from: "2026-01-01", to: "2026-02-01" });
 * const totals = aggregate(subscriptions, january);
 * churnRate(totals).percent; // 50
 * totals.customersAtEnd; // 2
 * quickRatio(totals).value; // 1.2512562814070352
 */
export function subscriptionTotalsAggregator(
  options: SubscriptionTotalsOptions,
): Aggregator<Subscription, SubscriptionTotalsState, SubscriptionTotals> {
  const period = subscriptionPeriod(options);
  const name = `subscriptionTotals(${period.name})`;

  function read(state: SubscriptionTotalsState, subscription: Subscription): ReadSubscription {
    const parts = readSubscription(period, subscription);
    checkCurrency(state.currency, subscription, items);
    return parts;
  }

  return {
    name,
    items,
    empty: () => ({ subscriptions: 0, currency: emptyCurrency(), customers: emptyCustomers() }),

    add(state, subscription) {
      const { flags, revenue, revenueAtEnd } = read(state, subscription);
      const { customers } = state;
      state.subscriptions += 1;
      addCurrency(state.currency, subscription.currency);
      if (revenue === undefined) customers.revenue = undefined;
      // A subscription that begins after the period makes nobody a customer in it.
      if (flags === 0) return;
      addToCustomer(
        customers,
        subscription.customerId,
        flags,
        (flags & atStart) === 0 ? undefined : revenue,
        (flags & atEnd) === 0 ? undefined : revenueAtEnd,
      );
    },

    check(state, subscription) {
      read(state, subscription);
    },

    merge(into, from) {
      mergeCurrency(into.currency, from.currency, items);
      into.subscriptions += from.subscriptions;
      mergeCustomers(into.customers, from.customers);
    },

    result: subscriptionTotals,

    save: ({ subscriptions, currency, customers }) => ({
      aggregator: name,
      version,
      state: {
        subscriptions,
        ...saveCurrency(currency),
        customers: saveCustomers(customers),
      },
    }),

    restore(saved) {
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      const subscriptions = count(state, "subscriptions");
      const currency = restoreCurrency(state, subscriptions);
      const customers = restoreCustomers(savedObject("saved.state.customers", state["customers"]));
      count({ customers: customers.ids.size }, "customers", subscriptions, "subscriptions");
      return { subscriptions, currency, customers };
    },
  };
}
