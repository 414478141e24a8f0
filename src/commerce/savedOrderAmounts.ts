import { readAmount } from "../kernel/amount.js";
import { count } from "../kernel/check.js";
import { toDecimalString } from "../kernel/exact.js";
import { addExact, emptySum, total } from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import { restoreCurrency, saveCurrency } from "../stream/oneCurrency.js";
import { type SavedFields, savedObject } from "../stream/savedFields.js";
import type { OrderAmountsState } from "./orderAmountsState.js";

/** The state as JSON data. */
export function saveOrderAmounts(state: OrderAmountsState): SavedFields {
  const { revenue, currency, ...counts } = state;
  count(counts, "units");
  return {
    ...counts,
    revenue: toDecimalString(total(revenue)),
    ...saveCurrency(currency, "orders"),
  };
}

/** The state that was saved; throws if it contradicts itself. */
export function restoreOrderAmounts(saved: unknown): OrderAmountsState {
  const fields = savedObject("saved.state", saved);
  const revenue = emptySum();
  addExact(revenue, readAmount("revenue", fields["revenue"]));
  const orders = count(fields, "orders");
  const ordersWithUnits = count(fields, "ordersWithUnits", orders, "orders");
  const units = count(fields, "units");
  if (units > 0 && ordersWithUnits === 0) {
    throw new InputError("units", units, "0 where no order has units");
  }
  return {
    orders,
    revenue,
    units,
    ordersWithUnits,
    currency: restoreCurrency(fields, "orders", orders),
  };
}
