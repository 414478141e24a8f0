import { amountFromZero } from "../kernel/amount.js";
import { count } from "../kernel/check.js";
import { type Exact, exact, finiteNumber, minus, plus, sign } from "../kernel/exact.js";
import { checkRecord } from "../kernel/record.js";
import type { Aggregator } from "../stream/aggregator.js";
import { checkId } from "../stream/id.js";
import {
  addCurrency,
  checkCurrency,
  commonCurrency,
  emptyCurrency,
  mergeCurrency,
  type OneCurrency,
  restoreCurrency,
  saveCurrency,
} from "../stream/oneCurrency.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import type { Subscription } from "./subscription.js";
import {
  countCustomers,
  emptyCustomers,
  meetCustomer,
  mergeCustomers,
  type RevenueMovements,
  restoreCustomers,
  revenueMovements,
  type SubscriptionCustomers,
  saveCustomers,
} from "./subscriptionCustomers.js";
import {
  atEnd,
  atStart,
  flagsIn,
  type SubscriptionTotalsOptions,
  subscriptionPeriod,
} from "./subscriptionPeriod.js";

/** The totals of subscriptions over a period; the KPIs of retention take them as they are. */
export interface SubscriptionTotals {
  /** Customers when the period began. */
  readonly customersAtStart: number;
  /** Those among them who are not there when it ends. */
  readonly customersLost: number;
  /** Anyone who left in it and is not there when it ends, new customers among them. */
  readonly customersLeft: number;
  /** Customers there when it began and when it ends. */
  readonly customersRetained: number;
  /** Customers whose first subscription began in it. */
  readonly newCustomers: number;
  /** Those among them who are there when it ends. */
  readonly newCustomersStillActive: number;
  /** Former customers, not there when it began, who came back in it. */
  readonly customersReactivated: number;
  /** Customers when it ends. */
  readonly customersAtEnd: number;
  /** What customers brought when it began; there only if every subscription has `revenue`. */
  readonly revenueAtStart?: number;
  /** What new customers bring when it ends; there only if every subscription has `revenue`. */
  readonly newRevenue?: number;
  /** What the customers lost had brought; there only if every subscription has `revenue`. */
  readonly churned?: number;
  /** What customers retained bring less than they did; there only if every subscription has `revenue`. */
  readonly contraction?: number;
  /** What customers retained bring more than they did; there only if every subscription has `revenue`. */
  readonly expansion?: number;
  /** What customers who came back bring when it ends; there only if every subscription has `revenue`. */
  readonly reactivation?: number;
  /** The currency of the revenue; there only if every subscription names it. */
  readonly currency?: string;
}

/** What is kept of the subscriptions seen so far. */
export interface SubscriptionTotalsState {
  /** How many. */
  subscriptions: number;
  /** The currency of their revenue. */
  readonly currency: OneCurrency;
  /** What they make of their customers. */
  readonly customers: SubscriptionCustomers;
}

const version = 1;
const items = "subscriptions";

/**
 * The totals of subscriptions over a period, in one pass: who was there, who came, who left, and
 * what became of the revenue.
 *
 *     there at the start   began before from, and did not end before it
 *     there at the end     began before to, and did not end before it
 *     new                  the first subscription of all began in the period
 *     reactivated          not there at the start, had been before, and began again in the period
 *     left                 there at the start or began in the period, and not there at the end
 *     lost                 there at the start, and not there at the end
 *
 * The period runs from `from` up to `to`, and what happens at `to` belongs to the next one, so that
 * one period ends with as many customers as the next begins with. A customer is there while any
 * subscription is: who changes plans is retained. A subscription ends when `endedAt` comes; in dates
 * that is the first day without it. It always holds, for customers and what they bring:
 *
 *     customers at end = at start + new + reactivated - left
 *     revenue at end   = at start + new + reactivation + expansion - churned - contraction
 *
 * Give all subscriptions that customers ever had: who had one before is new to data that begins
 * later. Revenue moves by customer, so a gain in one subscription makes up for a loss in another of
 * the same customer; that of a new customer who left again is in none of its parts.
 *
 * @param options - The ends of the period, both instants or both dates alone.
 * @returns An aggregator of subscriptions.
 * @throws {@link InputError} If an end is no time, one is a date alone and the other is not, or the period ends before it begins.
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
  const read = (state: SubscriptionTotalsState, subscription: Subscription): ReadSubscription => {
    checkRecord("subscription", subscription);
    checkId("customerId", subscription.customerId);
    const flags = flagsIn(period, subscription);
    const revenue = amountIfAny(subscription, "revenue");
    const revenueAtEnd = amountIfAny(subscription, "revenueAtEnd") ?? revenue;
    checkCurrency(state.currency, subscription, items);
    return { flags, revenue, revenueAtEnd };
  };
  return {
    name,
    items,
    empty: () => ({
      subscriptions: 0,
      currency: emptyCurrency(),
      customers: emptyCustomers(),
    }),

    add(state, subscription) {
      const { flags, revenue, revenueAtEnd } = read(state, subscription);
      state.subscriptions += 1;
      addCurrency(state.currency, subscription.currency);
      const { customers } = state;
      if (revenue === undefined) customers.revenue = undefined;
      // One that begins after the period makes nobody a customer in it.
      if (flags === 0) return;
      meetCustomer(
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

    result({ subscriptions, currency, customers }) {
      const { revenue } = customers;
      return {
        ...countCustomers(customers),
        ...(revenue !== undefined && rounded(revenueMovements(customers, revenue))),
        ...commonCurrency(currency, subscriptions),
      };
    },

    save({ subscriptions, currency, customers }) {
      return {
        aggregator: name,
        version,
        state: {
          subscriptions,
          ...saveCurrency(currency, items),
          customers: saveCustomers(customers),
        },
      };
    },

    restore(saved) {
      const state = savedObject("saved.state", readSavedState(saved, name, version));
      const subscriptions = count(state, "subscriptions");
      const currency = restoreCurrency(state, items, subscriptions);
      const customers = restoreCustomers(savedObject("saved.state.customers", state["customers"]));
      count({ customers: customers.ids.size }, "customers", subscriptions, "subscriptions");
      return { subscriptions, currency, customers };
    },
  };
}

/** What is read of a subscription, which has been checked. */
interface ReadSubscription {
  readonly flags: number;
  readonly revenue: Exact | undefined;
  readonly revenueAtEnd: Exact | undefined;
}

function amountIfAny(
  subscription: Subscription,
  name: "revenue" | "revenueAtEnd",
): Exact | undefined {
  return subscription[name] === undefined ? undefined : amountFromZero(subscription, name);
}

function rounded(movements: RevenueMovements): {
  readonly [Name in keyof RevenueMovements]: number;
} {
  const nearest = (name: keyof RevenueMovements): number => finiteNumber(name, movements[name]);
  const churned = nearest("churned");
  const contraction = nearest("contraction");
  const lost = plus(exact(churned), exact(contraction));
  let revenueAtStart = nearest("revenueAtStart");
  // Where all is lost, the parts, each rounded by itself, can add up to a digit more than the whole.
  while (sign(minus(lost, exact(revenueAtStart))) > 0) {
    revenueAtStart = revenueAtStart * (1 + Number.EPSILON) + Number.MIN_VALUE;
  }
  return {
    revenueAtStart,
    newRevenue: nearest("newRevenue"),
    churned,
    contraction,
    expansion: nearest("expansion"),
    reactivation: nearest("reactivation"),
  };
}
