import { type Id, plainId } from "../../kernel/id.js";
import { emptyIdIndex, findNumber, type IdIndex, idsOf, numberOf } from "../../stream/idIndex.js";
import { addCurrency, emptyCurrency, mergeCurrency } from "../../stream/oneCurrency.js";
import type { TimesKind } from "../../stream/timesKind.js";
import { addPaid, checkPaid, type PaidInvoices } from "./paidInvoices.js";

/** What is kept of invoices: those that were paid. */
export interface SubscriptionsFromInvoicesState {
  /** Whether invoices have dates or instants. */
  times: TimesKind;
  /** The ids of the customers. */
  readonly customers: IdIndex;
  /** The subscriptions of each customer, by the customer's number. */
  readonly subscriptions: Map<Id | undefined, PaidInvoices>[];
}

/** The state before any invoice was seen. */
export function emptyInvoices(): SubscriptionsFromInvoicesState {
  return { times: "unknown", customers: emptyIdIndex(), subscriptions: [] };
}

/** The paid invoices of a subscription so far, if there are any. */
export function findPaid(
  { customers, subscriptions }: SubscriptionsFromInvoicesState,
  customerId: Id,
  subscriptionId: Id | undefined,
): PaidInvoices | undefined {
  const customer = findNumber(customers, customerId);
  return customer === undefined ? undefined : subscriptions[customer]?.get(keyOf(subscriptionId));
}

/** The paid invoices of a subscription, which is added if it is new. */
export function paidFor(
  { customers, subscriptions }: SubscriptionsFromInvoicesState,
  customerId: Id,
  subscriptionId: Id | undefined,
): PaidInvoices {
  const customer = numberOf(customers, customerId);
  if (customer === subscriptions.length) subscriptions.push(new Map());
  const own = subscriptions[customer] as Map<Id | undefined, PaidInvoices>;
  const key = keyOf(subscriptionId);
  const known = own.get(key) ?? { nameless: [], byId: new Map(), currency: emptyCurrency() };
  own.set(key, known);
  return known;
}

function keyOf(subscriptionId: Id | undefined): Id | undefined {
  return subscriptionId === undefined ? undefined : plainId(subscriptionId);
}

/** Adds the invoices of another state. Throws if rows of one id differ. */
export function mergeInvoices(
  into: SubscriptionsFromInvoicesState,
  from: SubscriptionsFromInvoicesState,
): void {
  for (const [customerId, subscriptionId, other] of eachPaid(from)) {
    const own = paidFor(into, customerId, subscriptionId);
    mergeCurrency(own.currency, other.currency, "invoices");
    addCurrency(own.currency, other.currency.currency);
    for (const invoice of [...other.nameless, ...other.byId.values()]) {
      checkPaid(own, invoice);
      addPaid(own, invoice);
    }
  }
}

/** All subscriptions with their ids. */
export function* eachPaid({
  customers,
  subscriptions,
}: SubscriptionsFromInvoicesState): Generator<[Id, Id | undefined, PaidInvoices]> {
  let customer = 0;
  for (const customerId of idsOf(customers)) {
    for (const [subscriptionId, one] of subscriptions[customer] ?? []) {
      yield [customerId, subscriptionId, one];
    }
    customer += 1;
  }
}
