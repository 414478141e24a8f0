import { isAbsent, plainCount } from "../kernel/check.js";
import type { Exact } from "../kernel/exact.js";
import { addExact, addSum, addUnits, type ExactSum, emptySum } from "../kernel/exactSum.js";
import {
  addCurrency,
  emptyCurrency,
  mergeCurrency,
  type OneCurrency,
} from "../stream/oneCurrency.js";
import type { OrderAmount } from "./order.js";
import { checkUnitsAndCurrency } from "./readOrderAmount.js";

/** What is kept of the amounts of the orders seen so far. */
export interface OrderAmountsState {
  /** How many orders there were. */
  orders: number;
  /** What they were worth together. */
  revenue: ExactSum;
  /** The units of goods in the orders that give them. */
  units: number;
  /** How many orders give their units. */
  ordersWithUnits: number;
  /** The currency of the orders. */
  readonly currency: OneCurrency;
}

/** What is kept of the amounts, and of how they spread. */
export interface SpreadOrderAmountsState extends OrderAmountsState {
  /** The sum of the squares of the amounts. */
  revenueSquared: number;
}

/** The state before any order was seen. */
export function emptyOrderAmounts(): OrderAmountsState {
  return {
    orders: 0,
    revenue: emptySum(),
    units: 0,
    ordersWithUnits: 0,
    currency: emptyCurrency(),
  };
}

/**
 * Adds an order. Its amount is `units`, in units of the sum, or `beyond` if that is given. Throws before
 * anything has changed.
 */
export function addOrderAmount(
  state: OrderAmountsState,
  order: OrderAmount,
  units: number,
  beyond: Exact | undefined,
): void {
  checkUnitsAndCurrency(state.currency, order);
  if (beyond === undefined) addUnits(state.revenue, units);
  else addExact(state.revenue, beyond);
  state.orders += 1;
  if (!isAbsent(order.units)) {
    state.units += plainCount(order.units);
    state.ordersWithUnits += 1;
  }
  addCurrency(state.currency, order.currency);
}

/** Adds all orders of another state. */
export function mergeOrderAmounts(into: OrderAmountsState, from: OrderAmountsState): void {
  mergeCurrency(into.currency, from.currency, "orders");
  into.orders += from.orders;
  addSum(into.revenue, from.revenue);
  into.units += from.units;
  into.ordersWithUnits += from.ordersWithUnits;
}
