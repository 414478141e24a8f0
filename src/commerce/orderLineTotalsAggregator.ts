import { unitsOf } from "../kernel/exactSum.js";
import { checkRecord } from "../kernel/record.js";
import type { Aggregator } from "../stream/aggregator.js";
import { checkId, type Id } from "../stream/id.js";
import { emptyIdIndex, type IdIndex, idsOf, numberOf, restoreIds } from "../stream/idIndex.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import type { OrderAmount } from "./order.js";
import {
  addOrderAmount,
  amountBeyond,
  checkOrderAmount,
  emptyOrderAmounts,
  mergeOrderAmounts,
  type OrderAmounts,
  type OrderAmountsState,
  orderAmounts,
  restoreOrderAmounts,
  saveOrderAmounts,
} from "./orderAmountsAggregator.js";

/** A line of an order: one product, with its amount. */
export interface OrderLine extends OrderAmount {
  /** The order it stands in. */
  readonly orderId: Id;
  /** Who placed the order. */
  readonly customerId?: Id | undefined;
}

/** The totals of order lines: of a product or a category, say. */
export interface OrderLineTotals extends OrderAmounts {
  /** One order can stand in several categories, so its measures add up only where none does. */
  readonly additive: "disjoint";
}

/** What is kept of the lines seen so far. */
export interface OrderLineTotalsState {
  /** Their amounts. */
  readonly amounts: OrderAmountsState;
  /** The orders that they stand in. */
  readonly orders: IdIndex;
}

const name = "orderLineTotals";
const version = 1;

/**
 * The totals of order lines: revenue and units of the lines, and the orders that they stand in.
 *
 * Grouped by category it gives each category's average order value. Its orders do not add across
 * categories, since one order can hold several.
 *
 * @example
 * const lines = [
 *   { orderId: 1, amount: "12.00", category: "books" },
 *   { orderId: 1, amount: "18.00", category: "books" },
 *   { orderId: 1, amount: "5.00", category: "toys" },
 *   { orderId: 2, amount: "10.00", category: "books" },
 * ];
 * const byCategory = aggregate(lines, groupBy((line) => line.category, orderLineTotalsAggregator));
 * averageOrderValue(byCategory.get("books")).value; // 20
 */
export const orderLineTotalsAggregator: Aggregator<
  OrderLine,
  OrderLineTotalsState,
  OrderLineTotals
> = {
  name,
  items: "lines",
  empty: () => ({ amounts: emptyOrderAmounts(), orders: emptyIdIndex() }),
  add(state, line) {
    checkRecord("line", line);
    checkId("orderId", line.orderId);
    const units = unitsOf(line.amount);
    addOrderAmount(state.amounts, line, units, amountBeyond(line, units));
    numberOf(state.orders, line.orderId);
  },
  check({ amounts }, line) {
    checkRecord("line", line);
    checkId("orderId", line.orderId);
    checkOrderAmount(amounts, line);
  },
  merge(into, from) {
    mergeOrderAmounts(into.amounts, from.amounts);
    for (const id of idsOf(from.orders)) numberOf(into.orders, id);
  },
  result: ({ amounts, orders }) => ({
    ...orderAmounts(amounts),
    orders: orders.size,
    additive: "disjoint",
  }),
  save: ({ amounts, orders }) => ({
    aggregator: name,
    version,
    state: { amounts: saveOrderAmounts(amounts), orders: Array.from(idsOf(orders)) },
  }),
  restore(saved) {
    const state = savedObject("saved.state", readSavedState(saved, name, version));
    return { amounts: restoreOrderAmounts(state["amounts"]), orders: restoreIds(state, "orders") };
  },
};
