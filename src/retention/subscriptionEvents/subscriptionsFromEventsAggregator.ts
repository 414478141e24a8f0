import { amountFromZero } from "../../kernel/amount.js";
import { choice, isAbsent } from "../../kernel/check.js";
import { checkId } from "../../kernel/id.js";
import { InputError } from "../../kernel/inputError.js";
import { checkRecord } from "../../kernel/record.js";
import { minutesOf } from "../../kernel/timeSpan.js";
import { instant } from "../../kernel/timestamp.js";
import type { Aggregator } from "../../stream/aggregator.js";
import { addCurrency, checkCurrency, emptyCurrency } from "../../stream/oneCurrency.js";
import { readSavedState } from "../../stream/savedState.js";
import { commonTimesKind, timesKindOf } from "../../stream/timesKind.js";
import { compareSubscriptions } from "./compareSubscriptions.js";
import type { LoggedEvent } from "./loggedEvent.js";
import { restoreSubscriptions, saveSubscriptions } from "./savedSubscriptionEvents.js";
import type { SubscriptionEvent } from "./subscriptionEvent.js";
import { type SubscriptionEventKind, subscriptionEventKinds } from "./subscriptionEventKind.js";
import type { SubscriptionFromEvents } from "./subscriptionFromEvents.js";
import { checkLogged, logEvent } from "./subscriptionLog.js";
import { subscriptionOf } from "./subscriptionOf.js";
import { subscriptionSpells } from "./subscriptionSpells.js";
import {
  eachSubscription,
  emptySubscriptions,
  findSubscription,
  mergeSubscriptions,
  type SubscriptionsFromEventsState,
  subscriptionFor,
} from "./subscriptionsFromEventsState.js";

const name = "subscriptionsFromEvents";
const version = 1;
const items = "events";

/**
 * The subscriptions of a billing system, from events that arrive one by one or in parts.
 *
 * @throws {@link InputError} When it runs, as {@link subscriptionsFromEvents} does.
 *
 * @example
 * const started = { customerId: 1, kind: "started", at: "2026-01-05", revenue: 240, term: "year" };
 * const ended = { customerId: 1, kind: "ended", at: "2027-01-05" };
 * const [subscription] = aggregate([ended, started, started], subscriptionsFromEventsAggregator);
 * [subscription.endedAt, subscription.revenue, subscription.term]; // ["2027-01-05", 240, "year"]
 */
export const subscriptionsFromEventsAggregator: Aggregator<
  SubscriptionEvent,
  SubscriptionsFromEventsState,
  readonly SubscriptionFromEvents[]
> = {
  name,
  items,
  empty: emptySubscriptions,

  add(state, event) {
    const { customerId, subscriptionId, at, currency } = checked(event);
    const logged = readEvent(event);
    const times = commonTimesKind(state.times, timesKindOf(at), at, items);
    const known = findSubscription(state, customerId, subscriptionId);
    const hasMoney = logged.revenue !== undefined || !isAbsent(currency);
    if (hasMoney) checkCurrency(known?.currency ?? emptyCurrency(), event, items);
    if (known !== undefined) checkLogged(known.log, logged, event.revenue ?? undefined);
    // Everything has been checked: from here on nothing throws.
    state.times = times;
    const own = subscriptionFor(state, customerId, subscriptionId);
    if (hasMoney) addCurrency(own.currency, currency);
    logEvent(own.log, logged);
  },

  merge(into, from) {
    into.times = commonTimesKind(into.times, from.times, from.times, items);
    mergeSubscriptions(into, from);
  },

  result(state) {
    const isInDates = state.times === "dates";
    return Array.from(eachSubscription(state))
      .flatMap(
        ([
          customerId,
          subscriptionId,
          {
            log,
            currency: { currency },
          },
        ]) =>
          subscriptionSpells(log).map((spell) => ({
            spell,
            parts: { customerId, subscriptionId, currency, ...spell },
          })),
      )
      .sort((a, b) => compareSubscriptions(a.parts, b.parts))
      .map(({ spell, parts }) => ({
        ...subscriptionOf(parts, isInDates),
        oddities: { ...spell.oddities },
      }));
  },

  save: (state) => ({ aggregator: name, version, state: saveSubscriptions(state) }),

  restore: (saved) => restoreSubscriptions(readSavedState(saved, name, version)),
};

function checked(event: SubscriptionEvent): SubscriptionEvent {
  checkRecord("event", event);
  checkId("customerId", event.customerId);
  if (!isAbsent(event.subscriptionId)) checkId("subscriptionId", event.subscriptionId);
  return event;
}

function readEvent(event: SubscriptionEvent): LoggedEvent {
  const kind = choice<"kind", SubscriptionEventKind>(event, "kind", subscriptionEventKinds);
  const at = instant("at", event.at);
  const revenue = isAbsent(event.revenue) ? undefined : amountFromZero(event, "revenue");
  const term = readTerm(event.term);
  if (revenue !== undefined && kind === "ended") {
    throw new InputError("revenue", event.revenue, "left out where a subscription ended");
  }
  return { at, kind, revenue, term };
}

/** Checks a term, and writes its amount as a number, which JSON can hold. */
function readTerm(term: SubscriptionEvent["term"]): LoggedEvent["term"] {
  if (isAbsent(term)) return undefined;
  minutesOf("term", term);
  return typeof term === "string" ? term : { amount: Number(term.amount), unit: term.unit };
}
