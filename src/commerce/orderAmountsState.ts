import { isAbsent, plainCount } from "../kernel/check.js";
import type { Exact } from "../kernel/exact.js";
import { addExact, addSum, addUnits, type ExactSum, emptySum } from "../kernel/exactSum.js";
import { isNegative } from "../stream/negative.js";
import {
  addCurrency,
  emptyCurrency,
  mergeCurrency,
  type OneCurrency,
} from "../stream/oneCurrency.js";
import type { OrderAmount } from "./orderAmount.js";
import { checkUnitsAndCurrency } from "./readOrderAmount.js";

/** What is kept of the amounts of the orders seen so far. */
export interface OrderAmountsState {
  /** How many rows there were: orders, refunds and lines. */
  rows: number;
  /** How many orders there were. */
  orders: number;
  /** How many refunds there were. */
  refunds: number;
  /** The sum of what orders were worth, less what was refunded. */
  revenue: ExactSum;
  /** What was refunded, as a negative sum. */
  refunded: ExactSum;
  /** The units of goods in the orders whose rows all give their units. */
  units: number;
  /** The units of goods in the other orders, of which only some rows give their units. */
  otherUnits: number;
  /** How many orders give their units. */
  ordersWithUnits: number;
  /** The currency of the orders. */
  readonly currency: OneCurrency;
}

/** The state before any order was seen. */
export function emptyOrderAmounts(): OrderAmountsState {
  return {
    rows: 0,
    orders: 0,
    refunds: 0,
    revenue: emptySum(),
    refunded: emptySum(),
    units: 0,
    otherUnits: 0,
    ordersWithUnits: 0,
    currency: emptyCurrency(),
  };
}

/**
 * Adds an order or a refund. Its amount is `beyond` if that is given, and otherwise `units`, in
 * units of the sum. Throws before anything has changed.
 */
export function addOrderAmount(
  state: OrderAmountsState,
  order: OrderAmount,
  units: number,
  beyond: Exact | undefined,
): void {
  addMoney(state, order, units, beyond);
  if (isNegative(units, beyond)) {
    state.refunds += 1;
    if (beyond === undefined) addUnits(state.refunded, units);
    else addExact(state.refunded, beyond);
    return;
  }
  countOrder(state, order);
}

/** Counts an order and its units of goods. */
export function countOrder(state: OrderAmountsState, order: OrderAmount): void {
  state.orders += 1;
  if (isAbsent(order.units)) return;
  state.units += plainCount(order.units);
  state.ordersWithUnits += 1;
}

/** Adds the money of a row that may be an order or not. Throws before anything has changed. */
export function addMoney(
  state: OrderAmountsState,
  order: OrderAmount,
  units: number,
  beyond: Exact | undefined,
): void {
  checkUnitsAndCurrency(state.currency, order);
  state.rows += 1;
  if (beyond === undefined) addUnits(state.revenue, units);
  else addExact(state.revenue, beyond);
  addCurrency(state.currency, order.currency);
}

/** Adds all orders of another state. */
export function mergeOrderAmounts(into: OrderAmountsState, from: OrderAmountsState): void {
  mergeCurrency(into.currency, from.currency, "orders");
  into.rows += from.rows;
  into.orders += from.orders;
  into.refunds += from.refunds;
  addSum(into.revenue, from.revenue);
  addSum(into.refunded, from.refunded);
  into.units += from.units;
  into.otherUnits += from.otherUnits;
  into.ordersWithUnits += from.ordersWithUnits;
}

/** A copy that can be added to. */
export function copyOrderAmounts(amounts: OrderAmountsState): OrderAmountsState {
  return {
    ...amounts,
    revenue: { ...amounts.revenue },
    refunded: { ...amounts.refunded },
    currency: { ...amounts.currency },
  };
}
