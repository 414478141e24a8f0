import { readAmount } from "../kernel/amount.js";
import { countIfAny } from "../kernel/check.js";
import type { Exact } from "../kernel/exact.js";
import { checkCurrency, type OneCurrency } from "../stream/oneCurrency.js";
import type { OrderAmount } from "./orderAmount.js";

// An amount of money is read in two steps, so that no object is made for most orders: `unitsOf` gives
// it in units of a sum (ten-thousandths); where that is NaN, `readBeyondUnits` reads it exactly.

/**
 * Reads the exact amount of an order if `units` is NaN because the amount cannot be given in units.
 */
export function readBeyondUnits(order: OrderAmount, units: number): Exact | undefined {
  return Number.isNaN(units) ? readAmount("amount", order.amount) : undefined;
}

/** Throws if the units of goods or the currency of an order is invalid. */
export function checkUnitsAndCurrency(currency: OneCurrency, order: OrderAmount): void {
  countIfAny(order, "units");
  checkCurrency(currency, order, "orders");
}
