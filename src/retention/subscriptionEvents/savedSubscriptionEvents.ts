import { readAmountFromZero } from "../../kernel/amount.js";
import { choice, isAbsent } from "../../kernel/check.js";
import { toDecimalString } from "../../kernel/exact.js";
import { restoredId, savedId } from "../../kernel/id.js";
import { InputError } from "../../kernel/inputError.js";
import { minutesOf } from "../../kernel/timeSpan.js";
import { restoreCurrency, saveCurrency } from "../../stream/oneCurrency.js";
import { type SavedFields, savedList, savedObject } from "../../stream/savedFields.js";
import type { LoggedEvent } from "./loggedEvent.js";
import { type SubscriptionEventKind, subscriptionEventKinds } from "./subscriptionEventKind.js";
import { checkLogged, logEvent } from "./subscriptionLog.js";
import {
  eachSubscription,
  emptySubscriptions,
  findSubscription,
  type SubscriptionsFromEventsState,
  subscriptionFor,
} from "./subscriptionsFromEventsState.js";

/** The state as JSON data. */
export function saveSubscriptions(state: SubscriptionsFromEventsState): SavedFields {
  return {
    times: state.times,
    subscriptions: Array.from(
      eachSubscription(state),
      ([customerId, subscriptionId, { log, currency }]) => ({
        customerId: savedId(customerId),
        subscriptionId: subscriptionId === undefined ? null : savedId(subscriptionId),
        hasMoney: currency.currency !== undefined,
        ...saveCurrency(currency),
        events: log.map(({ at, kind, revenue, term }) => ({
          at,
          kind,
          revenue: revenue === undefined ? null : toDecimalString(revenue),
          term: term ?? null,
        })),
      }),
    ),
  };
}

/** The state that was saved. Throws if it contradicts itself. */
export function restoreSubscriptions(saved: unknown): SubscriptionsFromEventsState {
  const fields = savedObject("saved.state", saved);
  const state = emptySubscriptions();
  state.times = choice(fields, "times", ["unknown", "dates", "instants"]);
  for (const one of savedList(fields, "subscriptions")) restoreSubscription(state, one);
  if ((state.times === "unknown") === state.subscriptions.length > 0) {
    throw new InputError("saved.state.times", state.times, "unknown exactly without events");
  }
  return state;
}

function restoreSubscription(state: SubscriptionsFromEventsState, saved: unknown): void {
  const fields = savedObject("saved.state.subscriptions", saved);
  const customerId = restoredId("saved.state.customerId", fields["customerId"]);
  const subscriptionId = isAbsent(fields["subscriptionId"])
    ? undefined
    : restoredId("saved.state.subscriptionId", fields["subscriptionId"]);
  const events = savedList(fields, "events").map(restoreEvent);
  const isKnown = findSubscription(state, customerId, subscriptionId) !== undefined;
  if (isKnown || events.length === 0) {
    throw new InputError("saved.state.subscriptions", saved, "there once, with events");
  }
  const hasMoney = choice(fields, "hasMoney", [true, false]);
  if (!hasMoney && events.some(({ revenue }) => revenue !== undefined)) {
    throw new InputError("saved.state.hasMoney", hasMoney, "true where an event gives revenue");
  }
  const own = subscriptionFor(state, customerId, subscriptionId);
  own.currency.currency = restoreCurrency(fields, hasMoney ? 1 : 0).currency;
  for (const event of events) {
    checkLogged(own.log, event, undefined);
    logEvent(own.log, event);
  }
}

function restoreEvent(saved: unknown): LoggedEvent {
  const fields = savedObject("saved.state.events", saved);
  const { at, revenue, term } = fields as Readonly<Record<"at" | "revenue" | "term", unknown>>;
  if (!Number.isFinite(at)) throw new InputError("saved.state.events", at, "a time");
  if (!isAbsent(term)) minutesOf("saved.state.term", term);
  return {
    at: at as number,
    kind: choice<"kind", SubscriptionEventKind>(fields, "kind", subscriptionEventKinds),
    revenue: isAbsent(revenue) ? undefined : readAmountFromZero("saved.state.revenue", revenue),
    term: (term ?? undefined) as LoggedEvent["term"],
  };
}
