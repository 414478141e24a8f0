import { isAbsent } from "../kernel/check.js";
import { toNumber, unitsLimit } from "../kernel/exact.js";
import { addUnits, scale, unitsOf } from "../kernel/exactSum.js";
import { checkRecord } from "../kernel/record.js";
import { finiteSpreads } from "../kernel/spread.js";
import type { Aggregator } from "../stream/aggregator.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import { restoreSquares, saveSquares } from "../stream/spreadSums.js";
import type { OrderAmount } from "./order.js";
import { type OrderAmounts, orderAmounts } from "./orderAmounts.js";
import {
  addOrderAmount,
  emptyOrderAmounts,
  mergeOrderAmounts,
  type SpreadOrderAmountsState,
} from "./orderAmountsState.js";
import type { OrderSpread } from "./orderSpread.js";
import { checkOrderAmount, readBeyondUnits } from "./readOrderAmount.js";
import { restoreOrderAmounts, saveOrderAmounts } from "./savedOrderAmounts.js";

const name = "orderAmounts";
const version = 2;

/**
 * The totals of orders whose customers are not known or not needed, in constant memory.
 *
 * Its spread, which intervals are made of, treats every order as if it came from a different customer.
 * If customers order more than once, those intervals are too narrow; {@link orderTotalsAggregator}
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
  items: "orders",
  // A copy by `...` would make adding an order three times as slow.
  empty: () => Object.assign(emptyOrderAmounts(), { revenueSquared: 0 }),
  add,
  addAll,

  check({ currency }, order) {
    checkRecord("order", order);
    checkOrderAmount(currency, order);
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
    const squares = saveSquares(revenueSquared);
    const state = { ...saveOrderAmounts(amounts), revenueSquared: squares };
    return { aggregator: name, version, state };
  },

  restore(saved) {
    const state = savedObject("saved.state", readSavedState(saved, name, version));
    const revenueSquared = restoreSquares(state, "revenueSquared");
    return Object.assign(restoreOrderAmounts(state), { revenueSquared });
  },
};

function add(state: SpreadOrderAmountsState, order: OrderAmount): void {
  checkRecord("order", order);
  const units = unitsOf(order.amount);
  const beyond = readBeyondUnits(order, units);
  addOrderAmount(state, order, units, beyond);
  const worth = beyond === undefined ? Number(order.amount) : toNumber(beyond);
  state.revenueSquared += worth * worth;
}

/** Adds plain orders in local numbers, which costs little more than adding floats, and all others one by one. */
function addAll(state: SpreadOrderAmountsState, orders: readonly OrderAmount[]): void {
  // What is imported is copied first: reading it again for every order would take a sixth longer.
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
}

/** Whether an order gives nothing but an amount, and that as a number. */
function isPlain(order: OrderAmount | null): order is { readonly amount: number } {
  return (
    typeof order === "object" &&
    order !== null &&
    isAbsent(order.units) &&
    isAbsent(order.currency) &&
    typeof order.amount === "number"
  );
}

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
