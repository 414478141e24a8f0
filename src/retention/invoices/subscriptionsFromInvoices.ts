import { aggregate } from "../../stream/aggregate.js";
import type { Invoice } from "./invoice.js";
import type { SubscriptionFromInvoices } from "./subscriptionFromInvoices.js";
import { subscriptionsFromInvoicesAggregator } from "./subscriptionsFromInvoicesAggregator.js";
import type { SubscriptionsFromInvoicesOptions } from "./subscriptionsFromInvoicesOptions.js";

/**
 * The subscriptions that paid invoices add up to.
 *
 * A subscription is there while an invoice that was paid covers the time, and in gaps between two of
 * them that are shorter than `gap`. It ends where the last of them ends, or where a longer gap
 * begins. Invoices that were not paid count as no service, so a payment that is retried and
 * succeeds is no gap. Whether a customer whose last invoice has just ended will pay again is not
 * known: give {@link subscriptionTotalsAggregator} the same `gap` and `asOf`, and such a customer is
 * not lost yet.
 *
 * Each amount is for the invoice's own term. An invoice from a date to the same date of a later
 * month is for months: 10 from 1 February to 1 March is 10 a month, as it is in July. Other terms
 * are in days. Where several invoices cover one time, what they bring in is added up; if their
 * terms differ, the sum is for a month, rounded to 10 decimals, and so is a term that is not a whole
 * number of days. An invoice or a credit that ends together with one for months, and begins later,
 * is for the rest of its term, and is measured in those months.
 *
 * @param invoices - In any order. Leave out invoices that are for no time of service.
 * @param options - Which gaps are bridged, and the time zone of months.
 * @returns The subscriptions, ordered by start, customer and id; {@link subscriptionTotalsAggregator} takes them.
 * @throws {@link InputError} If an invoice or an option is invalid, rows with one id differ, amounts that cover one time add up to less than 0, or some invoices have dates and others instants.
 *
 * @example
 * const invoices = [
 *   { customerId: "ana", from: "2026-01-01", to: "2026-02-01", amount: 10, paid: true },
 *   { customerId: "ana", from: "2026-02-01", to: "2026-03-01", amount: 10, paid: true },
 *   { customerId: "ana", from: "2026-03-05", to: "2026-04-05", amount: 12, paid: true },
 *   { customerId: "ana", from: "2026-04-05", to: "2026-05-05", amount: 12, paid: false },
 * ];
 * const [ana, ...others] = subscriptionsFromInvoices(invoices, { gap: "week" });
 * [ana.startedAt, ana.endedAt, others.length]; // ["2026-01-01", "2026-04-05", 0]
 * ana.changes; // [{ at: "2026-01-01", revenue: 10, term: "month" }, { at: "2026-03-05", revenue: 12, term: "month" }]
 * subscriptionsFromInvoices(invoices).length; // 2
 */
export function subscriptionsFromInvoices(
  invoices: Iterable<Invoice>,
  options?: SubscriptionsFromInvoicesOptions,
): readonly SubscriptionFromInvoices[] {
  return aggregate(invoices, subscriptionsFromInvoicesAggregator(options));
}
