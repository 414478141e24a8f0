import { readAmount } from "../../kernel/amount.js";
import { choice, isAbsent } from "../../kernel/check.js";
import { toDecimalString } from "../../kernel/exact.js";
import { restoredId, savedId } from "../../kernel/id.js";
import { InputError } from "../../kernel/inputError.js";
import { restoreCurrency, saveCurrency } from "../../stream/oneCurrency.js";
import { type SavedFields, savedList, savedObject } from "../../stream/savedFields.js";
import type { PaidInvoice } from "./paidInvoice.js";
import { addPaid } from "./paidInvoices.js";
import {
  eachPaid,
  emptyInvoices,
  findPaid,
  paidFor,
  type SubscriptionsFromInvoicesState,
} from "./subscriptionsFromInvoicesState.js";

/** The state as JSON data. */
export function saveInvoices(state: SubscriptionsFromInvoicesState): SavedFields {
  return {
    times: state.times,
    subscriptions: Array.from(eachPaid(state), ([customerId, subscriptionId, paid]) => ({
      customerId: savedId(customerId),
      subscriptionId: subscriptionId === undefined ? null : savedId(subscriptionId),
      ...saveCurrency(paid.currency),
      invoices: [...paid.nameless, ...paid.byId.values()].map(({ id, from, to, amount }) => ({
        id: id === undefined ? null : savedId(id),
        from,
        to,
        amount: toDecimalString(amount),
      })),
    })),
  };
}

/** The state that was saved. Throws if it contradicts itself. */
export function restoreInvoices(saved: unknown): SubscriptionsFromInvoicesState {
  const fields = savedObject("saved.state", saved);
  const state = emptyInvoices();
  state.times = choice(fields, "times", ["unknown", "dates", "instants"]);
  for (const one of savedList(fields, "subscriptions")) restoreSubscription(state, one);
  if (state.times === "unknown" && state.subscriptions.length > 0) {
    throw new InputError("saved.state.times", state.times, "dates or instants");
  }
  return state;
}

function restoreSubscription(state: SubscriptionsFromInvoicesState, saved: unknown): void {
  const fields = savedObject("saved.state.subscriptions", saved);
  const customerId = restoredId("saved.state.customerId", fields["customerId"]);
  const subscriptionId = isAbsent(fields["subscriptionId"])
    ? undefined
    : restoredId("saved.state.subscriptionId", fields["subscriptionId"]);
  const invoices = savedList(fields, "invoices").map(restoreInvoice);
  const isKnown = findPaid(state, customerId, subscriptionId) !== undefined;
  const ids = invoices.flatMap(({ id }) => (id === undefined ? [] : [id]));
  if (isKnown || invoices.length === 0 || new Set(ids).size < ids.length) {
    throw new InputError("saved.state.subscriptions", saved, "there once, with invoices");
  }
  const own = paidFor(state, customerId, subscriptionId);
  own.currency.currency = restoreCurrency(fields, invoices.length).currency;
  for (const invoice of invoices) addPaid(own, invoice);
}

function restoreInvoice(saved: unknown): PaidInvoice {
  const fields = savedObject("saved.state.invoices", saved);
  const { id, from, to } = fields as Readonly<Record<"id" | "from" | "to", unknown>>;
  if (!Number.isFinite(from) || !Number.isFinite(to) || (to as number) <= (from as number)) {
    throw new InputError("saved.state.invoices", saved, "of a time that is not empty");
  }
  return {
    id: isAbsent(id) ? undefined : restoredId("saved.state.id", id),
    from: from as number,
    to: to as number,
    amount: readAmount("saved.state.amount", fields["amount"]),
  };
}
