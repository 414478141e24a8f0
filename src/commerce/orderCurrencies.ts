import { isAbsent } from "../kernel/check.js";
import { currencyOf } from "../kernel/currency.js";
import type { Id } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import { findNumber, type IdIndex } from "../stream/idIndex.js";
import { savedList } from "../stream/savedFields.js";

/** The currency of each order with an id, by the order's number; `null` if its rows name none. */
export type OrderCurrencies = (string | null)[];

/** Throws if the currency of a row is invalid, or is not that of the rows before it of the same order. */
export function checkOrderCurrency(
  currencies: OrderCurrencies,
  ids: IdIndex,
  row: { readonly orderId?: Id | null | undefined; readonly currency?: string | null | undefined },
): void {
  const { currency = null } = currencyOf(row);
  if (isAbsent(row.orderId)) return;
  const order = findNumber(ids, row.orderId);
  if (order === undefined || currencies[order] === currency) return;
  const expected = `that of the other rows of order ${row.orderId}`;
  throw new InputError("currency", row.currency, expected);
}

/** Reads the currencies that were saved, of `size` orders. */
export function restoreOrderCurrencies(saved: unknown, size: number): OrderCurrencies {
  const list = savedList({ currencies: saved }, "currencies");
  if (list.length !== size) {
    throw new InputError("saved.state.currencies", list, `${size} currencies or null`);
  }
  return list.map((currency) => currencyOf({ currency }).currency ?? null);
}
