import { isAbsent } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";
import { isDateAlone } from "../../kernel/timestamp.js";
import { periodOptionNames } from "../../period/periodOptions.js";
import type { Aggregator } from "../../stream/aggregator.js";
import { savedObject } from "../../stream/savedFields.js";
import { readSavedState } from "../../stream/savedState.js";
import { readOptions } from "./readOptions.js";
import { type ReadSubscription, readSubscription } from "./readSubscription.js";
import { restoreState, saveState } from "./savedSubscriptionState.js";
import type { Subscription } from "./subscription.js";
import { subscriptionLines } from "./subscriptionLines.js";
import { subscriptionOptionNames } from "./subscriptionOptions.js";
import type { SubscriptionTotals } from "./subscriptionTotals.js";
import type { SubscriptionTotalsByPeriodOptions } from "./subscriptionTotalsByPeriodOptions.js";
import {
  mergeByPeriod,
  type SubscriptionTotalsByPeriodState,
} from "./subscriptionTotalsByPeriodState.js";
import { addSubscription, checkTogether, emptyState, items } from "./subscriptionTotalsState.js";
import { totalsOfPeriods } from "./totalsOfPeriods.js";

const version = 1;

/**
 * The totals of subscriptions for each of several periods, in one pass.
 *
 * Each period has the totals that {@link subscriptionTotalsAggregator} gives for it. Give revenue
 * that changes over time as `changes`, or as subscriptions that follow each other. `revenueAtEnd`
 * belongs to one period only and is refused.
 *
 * Subscriptions have dates without times, or instants; the time zone decides to which period an
 * instant belongs.
 *
 * @param options - The length of the periods, the time zone, the keys of the first period and of the one after the last, and how subscriptions are counted.
 * @returns An aggregator whose result is a Map from the key of a period to its totals, in order of time.
 * @throws {@link InputError} If a key is not the key of such a period, `to` is not later than `from`, or an option is unknown.
 *
 * @example
 * const subscriptions = [
 *   {
 *     customerId: "a",
 *     startedAt: "2025-06-01",
 *     changes: [{ at: "2025-06-01", revenue: 100 }, { at: "2026-01-15", revenue: 110 }],
 *   },
 *   { customerId: "b", startedAt: "2025-11-12", endedAt: "2026-02-20", revenue: 100 },
 * ];
 * const monthly = { period: "month", timeZone: "UTC", from: "2026-01", to: "2026-04" };
 * const byMonth = aggregate(subscriptions, subscriptionTotalsByPeriod(monthly));
 * [...byMonth.keys()]; // ["2026-01", "2026-02", "2026-03"]
 * Array.from(byMonth.values(), (totals) => netRevenueRetention(totals).percent); // [105, 52.38095238095238, 100]
 */
export function subscriptionTotalsByPeriod(
  options: SubscriptionTotalsByPeriodOptions,
): Aggregator<Subscription, SubscriptionTotalsByPeriodState, Map<string, SubscriptionTotals>> {
  checkOptions(options, ["from", "to", ...periodOptionNames, ...subscriptionOptionNames]);
  const read = readOptions(options);
  const { keys, ofDates, ofInstants, name: periods } = subscriptionLines(options, read);
  const name = `subscriptionTotalsByPeriod(${periods}${read.name})`;

  function checked(
    state: SubscriptionTotalsByPeriodState,
    subscription: Subscription,
  ): ReadSubscription {
    const parts = readSubscription(timesOf(state, subscription), read.revenuePer, subscription);
    checkTogether(state, subscription, parts);
    if (isAbsent(subscription.revenueAtEnd)) return parts;
    const expected = "left out, since there are several periods: give changes";
    throw new InputError("revenueAtEnd", subscription.revenueAtEnd, expected);
  }

  return {
    name,
    items,
    empty: () => ({ ...emptyState(), isInDates: undefined }),

    add(state, subscription) {
      const parts = checked(state, subscription);
      state.isInDates = isDateAlone(subscription.startedAt);
      const { edges, gap } = state.isInDates ? ofDates : ofInstants;
      addSubscription(state, subscription, parts, parts.startedAt < (edges.at(-1) as number) + gap);
    },

    check(state, subscription) {
      checked(state, subscription);
    },

    merge: mergeByPeriod,

    result(state) {
      const totals = totalsOfPeriods(state, state.isInDates === true ? ofDates : ofInstants, read);
      return new Map(keys.map((key, place) => [key, totals[place] as SubscriptionTotals]));
    },

    save: (state) => ({
      aggregator: name,
      version,
      state: { ...saveState(state), isInDates: state.isInDates ?? null },
    }),

    restore(saved) {
      const fields = savedObject("saved.state", readSavedState(saved, name, version));
      const { isInDates } = fields;
      const state = restoreState(fields);
      if (typeof isInDates === "boolean" ? state.subscriptions > 0 : state.subscriptions === 0) {
        return { ...state, isInDates: isInDates === null ? undefined : (isInDates as boolean) };
      }
      throw new InputError(
        "saved.state.isInDates",
        isInDates,
        "true or false, or null for nothing",
      );
    },
  };
}

/**
 * The kind of times that a subscription must have: that of the subscriptions before it, or if it is
 * the first, that of its own start.
 */
function timesOf(
  { isInDates }: SubscriptionTotalsByPeriodState,
  subscription: Subscription,
): { readonly isInDates: boolean; readonly as: string } {
  if (isInDates !== undefined) return { isInDates, as: "as in the subscriptions before it" };
  const own = (subscription as Partial<Subscription> | null | undefined)?.startedAt;
  return { isInDates: isDateAlone(own), as: "as startedAt is" };
}
