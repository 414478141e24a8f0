import { count, type Fields, isAbsent } from "../kernel/check.js";
import { currencyOf } from "../kernel/currency.js";
import { InputError } from "../kernel/inputError.js";
import type { SavedFields } from "./savedFields.js";

/** The currency of records whose money is added up, which must all name the same one. */
export interface OneCurrency {
  /** The currency, once a record has named it. */
  currency: string | undefined;
  /** How many records have named it. */
  named: number;
}

/** The currency before any record was seen. */
export function emptyCurrency(): OneCurrency {
  return { currency: undefined, named: 0 };
}

/** Throws if a record's currency cannot be right, or is another than that of the records before it. */
export function checkCurrency(
  seen: OneCurrency,
  record: NonNullable<Fields<"currency">>,
  items: string,
): void {
  // The currency that is known already has been checked.
  if (isAbsent(record.currency) || record.currency === seen.currency) return;
  checkSame(seen, currencyOf(record).currency, items);
}

/** Notes the currency of a record, which has been checked. */
export function addCurrency(seen: OneCurrency, currency: string | null | undefined): void {
  if (isAbsent(currency)) return;
  seen.currency = currency;
  seen.named += 1;
}

/** Adds what other records named; throws before anything has changed if their currency is another one. */
export function mergeCurrency(into: OneCurrency, from: OneCurrency, items: string): void {
  checkSame(into, from.currency, items);
  into.currency ??= from.currency;
  into.named += from.named;
}

/** The currency that totals carry: the one that every record named, and nothing if any record left it out. */
export function commonCurrency(
  { currency, named }: OneCurrency,
  records: number,
): { readonly currency?: string } {
  return currency !== undefined && named === records ? { currency } : {};
}

/** The fields that a saved state keeps of it. */
export function saveCurrency({ currency, named }: OneCurrency, items: string): SavedFields {
  return { currency: currency ?? null, [`${items}WithCurrency`]: named };
}

/** Reads the fields that were saved; `records` is how many records the saved state has seen. */
export function restoreCurrency(saved: SavedFields, items: string, records: number): OneCurrency {
  const { currency } = currencyOf({ currency: saved["currency"] ?? undefined });
  const field = `${items}WithCurrency`;
  const named = count(saved, field, records, items);
  if ((currency === undefined) === (named === 0)) return { currency, named };
  throw new InputError(field, named, "0 exactly without a currency");
}

function checkSame({ currency }: OneCurrency, other: string | undefined, items: string): void {
  if (currency !== undefined && other !== undefined && currency !== other) {
    throw new InputError("currency", other, `${currency}, as in the ${items} before it`);
  }
}
