import { isAbsent } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import {
  addCurrency,
  checkCurrency,
  emptyCurrency,
  mergeCurrency,
  type OneCurrency,
} from "../../stream/oneCurrency.js";
import type { ReadSubscription } from "./readSubscription.js";
import type { Subscription } from "./subscription.js";
import { addRow, emptyRows, mergeRows, type SubscriptionRows } from "./subscriptionRows.js";

/** What is kept of the subscriptions seen so far. */
export interface SubscriptionTotalsState {
  /** How many subscriptions there were. */
  subscriptions: number;
  /** How many of them have an end. */
  ended: number;
  /** How many of them give their revenue: all or none. */
  withRevenue: number;
  /** The currency of their revenue. */
  readonly currency: OneCurrency;
  /** The subscriptions that can affect the totals. */
  readonly rows: SubscriptionRows;
}

/** What errors call the records. */
export const items = "subscriptions";

/** The state before any subscription was seen. */
export function emptyState(): SubscriptionTotalsState {
  return {
    subscriptions: 0,
    ended: 0,
    withRevenue: 0,
    currency: emptyCurrency(),
    rows: emptyRows(),
  };
}

/** Throws if a subscription does not go together with the subscriptions before it. */
export function checkTogether(
  state: SubscriptionTotalsState,
  subscription: Subscription,
  { revenue }: ReadSubscription,
): void {
  checkCurrency(state.currency, subscription, items);
  const hadRevenue = state.withRevenue > 0;
  if (state.subscriptions === 0 || hadRevenue === (revenue !== undefined)) return;
  throw revenueError(subscription.revenue, hadRevenue);
}

/**
 * Adds a subscription that was checked. `matters` says whether it can affect the totals, which it
 * cannot if it begins too late.
 */
export function addSubscription(
  state: SubscriptionTotalsState,
  subscription: Subscription,
  read: ReadSubscription,
  matters: boolean,
): void {
  state.subscriptions += 1;
  if (!isAbsent(subscription.endedAt)) state.ended += 1;
  if (read.revenue !== undefined) state.withRevenue += 1;
  addCurrency(state.currency, subscription.currency);
  if (!matters) return;
  const { startedAt, endedAt, revenue, details } = read;
  addRow(state.rows, subscription.customerId, startedAt, endedAt, revenue, details);
}

/** Adds the subscriptions of another state. */
export function mergeState(into: SubscriptionTotalsState, from: SubscriptionTotalsState): void {
  const areBothSeen = into.subscriptions > 0 && from.subscriptions > 0;
  if (areBothSeen && into.withRevenue > 0 !== from.withRevenue > 0) {
    throw revenueError(undefined, into.withRevenue > 0);
  }
  mergeCurrency(into.currency, from.currency, items);
  into.subscriptions += from.subscriptions;
  into.ended += from.ended;
  into.withRevenue += from.withRevenue;
  mergeRows(into.rows, from.rows);
}

function revenueError(received: unknown, isWanted: boolean): InputError {
  return isWanted
    ? new InputError("revenue", received, "given, as in the subscriptions before it")
    : new InputError("revenue", received, "left out, as in the subscriptions before it");
}

/** Whether the subscriptions give their revenue; without any subscription they do. */
export function hasRevenue({ subscriptions, withRevenue }: SubscriptionTotalsState): boolean {
  return subscriptions === 0 || withRevenue > 0;
}
