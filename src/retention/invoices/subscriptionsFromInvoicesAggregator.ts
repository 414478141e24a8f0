import { readAmount } from "../../kernel/amount.js";
import { choice, isAbsent } from "../../kernel/check.js";
import { checkId, plainId } from "../../kernel/id.js";
import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";
import { checkRecord } from "../../kernel/record.js";
import { millisecondsOf } from "../../kernel/timeSpan.js";
import { instant } from "../../kernel/timestamp.js";
import { timeZoneOf } from "../../period/timeZone.js";
import type { Aggregator } from "../../stream/aggregator.js";
import { addCurrency, checkCurrency, emptyCurrency } from "../../stream/oneCurrency.js";
import { readSavedState } from "../../stream/savedState.js";
import { commonTimesKind, timesKindOf } from "../../stream/timesKind.js";
import { compareSubscriptions } from "../subscriptionEvents/compareSubscriptions.js";
import { subscriptionOf } from "../subscriptionEvents/subscriptionOf.js";
import type { Invoice } from "./invoice.js";
import { invoiceSpells } from "./invoiceSpells.js";
import type { PaidInvoice } from "./paidInvoice.js";
import { addPaid, checkPaid } from "./paidInvoices.js";
import { restoreInvoices, saveInvoices } from "./savedInvoices.js";
import type { SubscriptionFromInvoices } from "./subscriptionFromInvoices.js";
import type { SubscriptionsFromInvoicesOptions } from "./subscriptionsFromInvoicesOptions.js";
import {
  eachPaid,
  emptyInvoices,
  findPaid,
  mergeInvoices,
  paidFor,
  type SubscriptionsFromInvoicesState,
} from "./subscriptionsFromInvoicesState.js";

const name = "subscriptionsFromInvoices";
const version = 1;
const items = "invoices";

/**
 * The subscriptions that paid invoices add up to, from invoices that arrive one by one or in parts.
 *
 * A state does not depend on the options.
 *
 * @returns An aggregator whose result is what {@link subscriptionsFromInvoices} gives.
 * @throws {@link InputError} If an option is invalid.
 *
 * @example
 * const aggregator = subscriptionsFromInvoicesAggregator({ gap: { amount: 3, unit: "day" } });
 * const invoice = { customerId: 1, from: "2026-01-31", to: "2026-02-28", amount: "9.90", paid: true };
 * const [subscription] = aggregate([invoice], aggregator);
 * [subscription.revenue, subscription.term]; // [9.9, "month"]
 */
export function subscriptionsFromInvoicesAggregator(
  options: SubscriptionsFromInvoicesOptions = {},
): Aggregator<Invoice, SubscriptionsFromInvoicesState, readonly SubscriptionFromInvoices[]> {
  checkOptions(options, ["gap", "timeZone"]);
  const gap = isAbsent(options.gap) ? 0 : millisecondsOf("gap", options.gap);
  const { offsetAt } = timeZoneOf(options.timeZone ?? "UTC");
  return {
    name,
    items,
    empty: emptyInvoices,

    add(state, invoice) {
      checkRecord("invoice", invoice);
      const { customerId, currency, from, to } = invoice;
      checkId("customerId", customerId);
      const subscriptionId = invoice.subscriptionId ?? undefined;
      if (subscriptionId !== undefined) checkId("subscriptionId", subscriptionId);
      const paid = readInvoice(invoice);
      const kind = commonTimesKind(timesKindOf(from), timesKindOf(to), to, "invoice", "to");
      const times = commonTimesKind(state.times, kind, from, items, "from");
      const isPaid = choice(invoice, "paid", [true, false]);
      const known = isPaid ? findPaid(state, customerId, subscriptionId) : undefined;
      checkCurrency(known?.currency ?? emptyCurrency(), invoice, items);
      if (known !== undefined) checkPaid(known, paid);
      // Everything has been checked: from here on nothing throws.
      state.times = times;
      if (!isPaid) return;
      const own = paidFor(state, customerId, subscriptionId);
      addCurrency(own.currency, currency);
      addPaid(own, paid);
    },

    merge(into, from) {
      into.times = commonTimesKind(into.times, from.times, from.times, items, "from");
      mergeInvoices(into, from);
    },

    result(state) {
      const isInDates = state.times === "dates";
      const localTime = isInDates
        ? (at: number): number => at
        : (at: number): number => at + offsetAt(at);
      return Array.from(eachPaid(state))
        .flatMap(
          ([
            customerId,
            subscriptionId,
            {
              nameless,
              byId,
              currency: { currency },
            },
          ]) =>
            invoiceSpells([...nameless, ...byId.values()], gap, localTime).map((spell) => ({
              customerId,
              subscriptionId,
              currency,
              pauses: [],
              ...spell,
            })),
        )
        .sort(compareSubscriptions)
        .map((parts) => subscriptionOf(parts, isInDates));
    },

    save: (state) => ({ aggregator: name, version, state: saveInvoices(state) }),

    restore: (saved) => restoreInvoices(readSavedState(saved, name, version)),
  };
}

function readInvoice(invoice: Invoice): PaidInvoice {
  const id = isAbsent(invoice.id) ? undefined : invoice.id;
  if (id !== undefined) checkId("id", id);
  const [from, to] = [instant("from", invoice.from), instant("to", invoice.to)];
  if (to <= from) throw new InputError("to", invoice.to, "later than from");
  const amount = readAmount("amount", invoice.amount);
  return { id: id === undefined ? undefined : plainId(id), from, to, amount };
}
