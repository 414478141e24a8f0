import { isAbsent } from "../kernel/check.js";
import { currencyOf } from "../kernel/currency.js";
import type { Fields } from "../kernel/fields.js";
import { InputError } from "../kernel/inputError.js";
import type { SavedFields } from "./savedFields.js";

/** The currency of records whose money is added up: all of them name the same one, or none names any. */
export interface OneCurrency {
  /** The currency; `null` if the records name none, undefined before any record was seen. */
  currency: string | null | undefined;
}

/** The currency before any record was seen. */
export function emptyCurrency(): OneCurrency {
  return { currency: undefined };
}

/**
 * Throws if a record's currency is invalid or is not that of the earlier records. It also throws if
 * only the record, or only the earlier records, name a currency.
 */
export function checkCurrency(
  seen: OneCurrency,
  record: NonNullable<Fields<"currency">>,
  items: string,
): void {
  // A currency that is equal to the known currency has been checked before.
  if ((record.currency ?? null) === seen.currency) return;
  checkSame(seen.currency, currencyOf(record).currency ?? null, items);
}

/** Notes the currency of a record, which has been checked. */
export function addCurrency(seen: OneCurrency, currency: string | null | undefined): void {
  const named = currency ?? null;
  if (named !== seen.currency) seen.currency = named;
}

/**
 * Adds what other records named. Throws if their currency is another one, before anything has
 * changed.
 */
export function mergeCurrency(into: OneCurrency, from: OneCurrency, items: string): void {
  if (from.currency === undefined) return;
  checkSame(into.currency, from.currency, items);
  into.currency = from.currency;
}

/** The currency that totals carry, if the records name one. */
export function commonCurrency({ currency }: OneCurrency): { readonly currency?: string } {
  return isAbsent(currency) ? {} : { currency };
}

/** The field of a saved state that holds the currency. */
export function saveCurrency({ currency }: OneCurrency): SavedFields {
  return { currency: currency ?? null };
}

/** Reads the field that was saved; `records` is how many records the saved state has seen. */
export function restoreCurrency(saved: SavedFields, records: number): OneCurrency {
  const { currency } = currencyOf(saved);
  if (records > 0) return { currency: currency ?? null };
  if (currency === undefined) return emptyCurrency();
  throw new InputError("currency", currency, "left out where there is no record");
}

function checkSame(known: string | null | undefined, other: string | null, items: string): void {
  if (known === undefined || known === other) return;
  const expected = known === null ? "left out" : known;
  throw new InputError("currency", other ?? undefined, `${expected}, as in the ${items} before it`);
}
