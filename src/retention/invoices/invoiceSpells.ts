import { compareIds } from "../../kernel/compareIds.js";
import { minus, sign } from "../../kernel/exact.js";
import type { SpellChange } from "../subscriptionEvents/spellChange.js";
import { invoiceRevenue } from "./invoiceRevenue.js";
import type { LocalTime } from "./localTime.js";
import type { PaidInvoice } from "./paidInvoice.js";

/** A time of paid service, with gaps bridged. */
export interface InvoiceSpell {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly SpellChange[];
}

/** Joins the paid invoices of a subscription. Gaps shorter than `gap` milliseconds are bridged. */
export function invoiceSpells(
  invoices: readonly PaidInvoice[],
  gap: number,
  localTime: LocalTime,
): readonly InvoiceSpell[] {
  const sorted = [...invoices].sort(compareInvoices);
  const groups: { to: number; readonly all: PaidInvoice[] }[] = [];
  for (const invoice of sorted) {
    const last = groups.at(-1);
    if (last !== undefined && (invoice.from <= last.to || invoice.from - last.to < gap)) {
      last.all.push(invoice);
      last.to = Math.max(last.to, invoice.to);
    } else {
      groups.push({ to: invoice.to, all: [invoice] });
    }
  }
  return groups.map(({ to, all }) => ({
    from: (all[0] as PaidInvoice).from,
    to,
    changes: changesOf(all, localTime),
  }));
}

/** What invoices bring in from when on; in a gap, what they brought in before it goes on. */
function changesOf(sorted: readonly PaidInvoice[], localTime: LocalTime): readonly SpellChange[] {
  const times = new Set(sorted.flatMap(({ from, to }) => [from, to]));
  const changes: SpellChange[] = [];
  let covering: readonly PaidInvoice[] = [];
  let next = 0;
  for (const at of [...times].sort((a, b) => a - b)) {
    let end = next;
    while (sorted[end]?.from === at) end += 1;
    covering = [...covering.filter(({ to }) => to > at), ...sorted.slice(next, end)];
    next = end;
    if (covering.length > 0) changes.push({ at, ...invoiceRevenue(covering, localTime) });
  }
  return changes;
}

/** An order that does not depend on the order in which invoices arrived. */
function compareInvoices(a: PaidInvoice, b: PaidInvoice): number {
  if (a.from !== b.from) return a.from - b.from;
  if (a.to !== b.to) return a.to - b.to;
  const difference = sign(minus(a.amount, b.amount));
  if (difference !== 0 || a.id === b.id) return difference;
  return a.id === undefined || b.id === undefined
    ? Number(a.id !== undefined) - Number(b.id !== undefined)
    : compareIds(a.id, b.id);
}
