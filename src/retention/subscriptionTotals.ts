import type { Stated } from "../kernel/stated.js";
import { commonCurrency, type OneCurrency } from "../stream/oneCurrency.js";
import { type CustomerCounts, customerCounts } from "./customerCounts.js";
import { type RevenueMovements, revenueMovements } from "./revenueMovements.js";
import type { SubscriptionCustomers } from "./subscriptionCustomers.js";

/**
 * The totals of subscriptions over a period; the KPIs of retention take them as they are.
 *
 * The parts of the revenue are absent if any subscription leaves out its `revenue`.
 */
export interface SubscriptionTotals extends CustomerCounts, Partial<RevenueMovements>, Stated {
  /** The currency of the revenue; if they name one. */
  readonly currency?: string;
}

/** What is kept of the subscriptions seen so far. */
export interface SubscriptionTotalsState {
  /** How many subscriptions there were. */
  subscriptions: number;
  /** The currency of their revenue. */
  readonly currency: OneCurrency;
  /** The customers whose subscriptions they are. */
  readonly customers: SubscriptionCustomers;
}

/** The totals so far. */
export function subscriptionTotals(state: SubscriptionTotalsState): SubscriptionTotals {
  const { currency, customers } = state;
  const { flags, revenue } = customers;
  return {
    ...customerCounts(customers),
    ...(revenue !== undefined && revenueMovements(flags, revenue)),
    ...commonCurrency(currency),
  };
}
