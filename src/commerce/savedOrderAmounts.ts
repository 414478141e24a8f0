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
  const { revenue, refunded, currency, ...counts } = state;
  count(counts, "units");
  return {
    ...counts,
    revenue: toDecimalString(total(revenue)),
    refunded: toDecimalString(total(refunded)),
    ...saveCurrency(currency),
  };
}

/** The state that was saved; throws if it contradicts itself. */
export function restoreOrderAmounts(saved: unknown): OrderAmountsState {
  const fields = savedObject("saved.state", saved);
  const revenue = emptySum();
  addExact(revenue, readAmount("revenue", fields["revenue"]));
  const refunded = emptySum();
  addExact(refunded, readAmount("refunded", fields["refunded"]));
  const rows = count(fields, "rows");
  const orders = count(fields, "orders", rows, "rows");
  const refunds = count(fields, "refunds", rows - orders, "rows without an order");
  if (refunded.beyond.units > 0 || refunded.beyond.units < 0 !== refunds > 0) {
    throw new InputError("refunded", fields["refunded"], "below 0 exactly where there are refunds");
  }
  const ordersWithUnits = count(fields, "ordersWithUnits", orders, "orders");
  const units = count(fields, "units");
  const otherUnits = count(fields, "otherUnits");
  if (units > 0 && ordersWithUnits === 0) {
    throw new InputError("units", units, "0 where no order has units");
  }
  return {
    rows,
    orders,
    refunds,
    revenue,
    refunded,
    units,
    otherUnits,
    ordersWithUnits,
    currency: restoreCurrency(fields, rows),
  };
}
