import { minus, sign } from "../../kernel/exact.js";
import type { Id } from "../../kernel/id.js";
import { InputError } from "../../kernel/inputError.js";
import type { OneCurrency } from "../../stream/oneCurrency.js";
import type { PaidInvoice } from "./paidInvoice.js";

/** The paid invoices of one subscription. */
export interface PaidInvoices {
  /** Those without an id. */
  readonly nameless: PaidInvoice[];
  readonly byId: Map<Id, PaidInvoice>;
  readonly currency: OneCurrency;
}

/** Throws if a row with the same id says something else. */
export function checkPaid({ byId }: PaidInvoices, invoice: PaidInvoice): void {
  const { id, from, to, amount } = invoice;
  const other = id === undefined ? undefined : byId.get(id);
  if (other === undefined) return;
  const isSame = other.from === from && other.to === to && sign(minus(other.amount, amount)) === 0;
  if (!isSame) throw new InputError("id", id, "another one for another time or amount");
}

/** Adds an invoice that was checked. */
export function addPaid({ nameless, byId }: PaidInvoices, invoice: PaidInvoice): void {
  if (invoice.id === undefined) nameless.push(invoice);
  else byId.set(invoice.id, invoice);
}
