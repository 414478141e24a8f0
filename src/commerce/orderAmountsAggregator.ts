import { readAmount } from "../kernel/amount.js";
import { count, countWithout } from "../kernel/check.js";
import {
  type Exact,
  finiteNumber,
  toDecimalString,
  toNumber,
  unitsLimit,
} from "../kernel/exact.js";
import {
  addExact,
  addSum,
  addUnits,
  type ExactSum,
  emptySum,
  scale,
  total,
  unitsOf,
} from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import { checkRecord } from "../kernel/record.js";
import { finiteSpreads } from "../kernel/spread.js";
import type { Aggregator } from "../stream/aggregator.js";
import {
  addCurrency,
  checkCurrency,
  commonCurrency,
  emptyCurrency,
  mergeCurrency,
  type OneCurrency,
  restoreCurrency,
  saveCurrency,
} from "../stream/oneCurrency.js";
import { type SavedFields, savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import { restoreSquares, saveSquares } from "../stream/spreadSums.js";
import type { OrderAmount } from "./order.js";
import type { OrderSpread } from "./orderSpread.js";

/** The totals of orders whose customers are not known. */
export interface OrderAmounts {
  /** How many orders there were. */
  readonly orders: number;
  /** What they were worth together, exactly added. */
  readonly revenue: number;
  /** The units in them; there only if every order says its units. */
  readonly units?: number;
  /** Their currency; there only if every order says it. */
  readonly currency?: string;
  /** There where one order can stand in several groups, so that orders of groups do not add. */
  readonly additive?: "disjoint";
  /** How their amounts spread, where that was kept. */
  readonly spread?: OrderSpread;
}

/** What is kept of the orders seen so far. */
export interface OrderAmountsState {
  /** How many orders. */
  orders: number;
  /** What they were worth. */
  revenue: ExactSum;
  /** The units in those that say them. */
  units: number;
  /** How many do. */
  ordersWithUnits: number;
  /** Their currency. */
  readonly currency: OneCurrency;
}

/** What is kept of the orders seen so far, and of how their amounts spread. */
export interface SpreadOrderAmountsState extends OrderAmountsState {
  /** The squares of the amounts, added up. */
  revenueSquared: number;
}

const name = "orderAmounts";
const version = 2;
const items = "orders";

/** A state that has seen nothing. */
export function emptyOrderAmounts(): OrderAmountsState {
  return {
    orders: 0,
    revenue: emptySum(),
    units: 0,
    ordersWithUnits: 0,
    currency: emptyCurrency(),
  };
}

/** An order's amount that takes more than the units of a sum, where those are NaN. */
export function amountBeyond(order: OrderAmount, units: number): Exact | undefined {
  return Number.isNaN(units) ? readAmount("amount", order.amount) : undefined;
}

/**
 * Takes in an order, whose amount is in units, or where those are NaN, in `beyond`; throws before
 * anything has changed.
 */
export function addOrderAmount(
  state: OrderAmountsState,
  order: OrderAmount,
  units: number,
  beyond: Exact | undefined,
): void {
  checkUnitsAndCurrency(state, order);
  if (beyond === undefined) addUnits(state.revenue, units);
  else addExact(state.revenue, beyond);
  state.orders += 1;
  if (order.units !== undefined) {
    state.units += order.units;
    state.ordersWithUnits += 1;
  }
  addCurrency(state.currency, order.currency);
}

/** Throws what taking in an order would throw, and changes nothing. */
export function checkOrderAmount(state: OrderAmountsState, order: OrderAmount): void {
  amountBeyond(order, unitsOf(order.amount));
  checkUnitsAndCurrency(state, order);
}

/** Takes in all that another state has seen. */
export function mergeOrderAmounts(into: OrderAmountsState, from: OrderAmountsState): void {
  mergeCurrency(into.currency, from.currency, items);
  into.orders += from.orders;
  addSum(into.revenue, from.revenue);
  into.units += from.units;
  into.ordersWithUnits += from.ordersWithUnits;
}

/** The totals so far. */
export function orderAmounts(state: OrderAmountsState): OrderAmounts {
  const { orders, revenue, units, ordersWithUnits, currency } = state;
  return {
    orders,
    revenue: finiteNumber("revenue", total(revenue)),
    ...(ordersWithUnits === orders && { units: count({ units }, "units") }),
    ...commonCurrency(currency, orders),
  };
}

/** The state as JSON data. */
export function saveOrderAmounts(state: OrderAmountsState): SavedFields {
  const { revenue, currency, ...counts } = state;
  count(counts, "units");
  return {
    ...counts,
    revenue: toDecimalString(total(revenue)),
    ...saveCurrency(currency, items),
  };
}

/** The state that was saved. */
export function restoreOrderAmounts(saved: unknown): OrderAmountsState {
  const fields = savedObject("saved.state", saved);
  const revenue = emptySum();
  addExact(revenue, readAmount("revenue", fields["revenue"]));
  const orders = count(fields, "orders");
  countWithout(fields, "orders", "ordersWithUnits");
  const units = count(fields, "units");
  if (units > 0 && fields["ordersWithUnits"] === 0) {
    throw new InputError("units", units, "0 where no order has units");
  }
  return {
    orders,
    revenue,
    units,
    ordersWithUnits: count(fields, "ordersWithUnits"),
    currency: restoreCurrency(fields, items, orders),
  };
}

/** Whether an order is no more than an amount, and that a number. */
function isPlain(order: OrderAmount | null): order is { readonly amount: number } {
  return (
    typeof order === "object" &&
    order !== null &&
    order.units === undefined &&
    order.currency === undefined &&
    typeof order.amount === "number"
  );
}

function add(state: SpreadOrderAmountsState, order: OrderAmount): void {
  checkRecord("order", order);
  const units = unitsOf(order.amount);
  const beyond = amountBeyond(order, units);
  addOrderAmount(state, order, units, beyond);
  const worth = beyond === undefined ? Number(order.amount) : toNumber(beyond);
  state.revenueSquared += worth * worth;
}

function checkUnitsAndCurrency(state: OrderAmountsState, order: OrderAmount): void {
  if (order.units !== undefined) count(order, "units");
  checkCurrency(state.currency, order, items);
}

/**
 * The totals of orders whose customers are not known, or not wanted, in constant memory.
 *
 * The spread, which intervals are made of, is over single orders, as if each were by somebody else:
 * where customers order more than once, intervals are too narrow, and {@link orderTotalsAggregator}
 * gives the right ones.
 *
 * @example
 * const orders = [{ amount: 0.1 }, { amount: "0.2" }];
 * aggregate(orders, orderAmountsAggregator).revenue; // 0.3
 * averageOrderValue(aggregate(orders, orderAmountsAggregator)).value; // 0.15
 */
export const orderAmountsAggregator: Aggregator<
  OrderAmount,
  SpreadOrderAmountsState,
  OrderAmounts
> = {
  name,
  items,
  // A copy by `...` would make adding an order three times as slow.
  empty: () => Object.assign(emptyOrderAmounts(), { revenueSquared: 0 }),
  add,
  addAll(state, orders) {
    // Plain orders add up in a local number, at little more than the cost of a float sum. What is
    // imported is copied first: reading it again for every order would take a sixth longer.
    const unitsPerOne = scale;
    const limit = unitsLimit;
    let plain = 0;
    let sum = 0;
    let squares = 0;
    for (const order of orders) {
      if (isPlain(order)) {
        const units = Math.floor(order.amount * unitsPerOne + 0.5);
        const fits = units / unitsPerOne === order.amount;
        if (fits && Math.abs(sum) + Math.abs(units) < limit) {
          sum += units;
          squares += order.amount * order.amount;
          plain += 1;
          continue;
        }
      }
      add(state, order);
    }
    addUnits(state.revenue, sum);
    state.orders += plain;
    state.revenueSquared += squares;
  },
  check(state, order) {
    checkRecord("order", order);
    checkOrderAmount(state, order);
  },
  merge(into, from) {
    mergeOrderAmounts(into, from);
    into.revenueSquared += from.revenueSquared;
  },
  result(state) {
    const totals = orderAmounts(state);
    return { ...totals, spread: spreadOverOrders(totals, state.revenueSquared) };
  },
  save({ revenueSquared, ...amounts }) {
    const state = {
      ...saveOrderAmounts(amounts),
      revenueSquared: saveSquares(revenueSquared),
    };
    return { aggregator: name, version, state };
  },
  restore(saved) {
    const state = savedObject("saved.state", readSavedState(saved, name, version));
    const revenueSquared = restoreSquares(state, "revenueSquared");
    return Object.assign(restoreOrderAmounts(state), { revenueSquared });
  },
};

function spreadOverOrders({ orders, revenue }: OrderAmounts, revenueSquared: number): OrderSpread {
  return finiteSpreads({
    averageOrderValue: {
      unit: "order",
      units: orders,
      numeratorSquares: revenueSquared,
      denominatorSquares: orders,
      products: revenue,
    },
  });
}
