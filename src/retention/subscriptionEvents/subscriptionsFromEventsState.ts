import { type Id, plainId } from "../../kernel/id.js";
import { emptyIdIndex, findNumber, type IdIndex, idsOf, numberOf } from "../../stream/idIndex.js";
import { addCurrency, emptyCurrency, mergeCurrency } from "../../stream/oneCurrency.js";
import type { TimesKind } from "../../stream/timesKind.js";
import type { LoggedSubscription } from "./loggedSubscription.js";
import { checkLogged, logEvent } from "./subscriptionLog.js";

/** What is kept of the events of subscriptions: the events themselves. */
export interface SubscriptionsFromEventsState {
  /** Whether events have dates or instants. */
  times: TimesKind;
  /** The ids of the customers. */
  readonly customers: IdIndex;
  /** The subscriptions of each customer, by the customer's number. */
  readonly subscriptions: Map<Id | undefined, LoggedSubscription>[];
}

/** The state before any event was seen. */
export function emptySubscriptions(): SubscriptionsFromEventsState {
  return { times: "unknown", customers: emptyIdIndex(), subscriptions: [] };
}

/** The events of a subscription so far, if there are any. */
export function findSubscription(
  { customers, subscriptions }: SubscriptionsFromEventsState,
  customerId: Id,
  subscriptionId: Id | null | undefined,
): LoggedSubscription | undefined {
  const customer = findNumber(customers, customerId);
  return customer === undefined ? undefined : subscriptions[customer]?.get(keyOf(subscriptionId));
}

/** The events of a subscription, which is added if it is new. */
export function subscriptionFor(
  { customers, subscriptions }: SubscriptionsFromEventsState,
  customerId: Id,
  subscriptionId: Id | null | undefined,
): LoggedSubscription {
  const customer = numberOf(customers, customerId);
  if (customer === subscriptions.length) subscriptions.push(new Map());
  const own = subscriptions[customer] as Map<Id | undefined, LoggedSubscription>;
  const key = keyOf(subscriptionId);
  const known = own.get(key) ?? { log: [], currency: emptyCurrency() };
  own.set(key, known);
  return known;
}

function keyOf(subscriptionId: Id | null | undefined): Id | undefined {
  return subscriptionId === null || subscriptionId === undefined
    ? undefined
    : plainId(subscriptionId);
}

/** Adds the events of another state. Throws if events of one kind and time differ. */
export function mergeSubscriptions(
  into: SubscriptionsFromEventsState,
  from: SubscriptionsFromEventsState,
): void {
  for (const [customerId, subscriptionId, other] of eachSubscription(from)) {
    const own = subscriptionFor(into, customerId, subscriptionId);
    mergeCurrency(own.currency, other.currency, "events");
    if (other.currency.currency !== undefined) addCurrency(own.currency, other.currency.currency);
    for (const event of other.log) {
      checkLogged(own.log, event, undefined);
      logEvent(own.log, event);
    }
  }
}

/** All subscriptions with their ids. */
export function* eachSubscription({
  customers,
  subscriptions,
}: SubscriptionsFromEventsState): Generator<[Id, Id | undefined, LoggedSubscription]> {
  let customer = 0;
  for (const customerId of idsOf(customers)) {
    for (const [subscriptionId, one] of subscriptions[customer] ?? []) {
      yield [customerId, subscriptionId, one];
    }
    customer += 1;
  }
}
