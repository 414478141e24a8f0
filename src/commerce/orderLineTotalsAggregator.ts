import { unitsOf } from "../kernel/exactSum.js";
import { checkId } from "../kernel/id.js";
import { checkRecord } from "../kernel/record.js";
import type { Aggregator } from "../stream/aggregator.js";
import { emptyIdIndex, idsOf, numberOf, restoreIds, savedIds } from "../stream/idIndex.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import { orderAmounts } from "./orderAmounts.js";
import { addOrderAmount, emptyOrderAmounts, mergeOrderAmounts } from "./orderAmountsState.js";
import type { OrderLine } from "./orderLine.js";
import type { OrderLineTotals, OrderLineTotalsState } from "./orderLineTotals.js";
import { checkOrderAmount, readBeyondUnits } from "./readOrderAmount.js";
import { restoreOrderAmounts, saveOrderAmounts } from "./savedOrderAmounts.js";

const name = "orderLineTotals";
const version = 1;

/**
 * The totals of order lines: the revenue and units of the lines, and the number of orders that they belong to.
 *
 * Grouped by category, it gives each category's average order value. The orders of categories do not add
 * up, since one order can hold several categories.
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
    addOrderAmount(state.amounts, line, units, readBeyondUnits(line, units));
    numberOf(state.orders, line.orderId);
  },

  check({ amounts }, line) {
    checkRecord("line", line);
    checkId("orderId", line.orderId);
    checkOrderAmount(amounts.currency, line);
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
    state: { amounts: saveOrderAmounts(amounts), orders: savedIds(orders) },
  }),

  restore(saved) {
    const state = savedObject("saved.state", readSavedState(saved, name, version));
    return { amounts: restoreOrderAmounts(state["amounts"]), orders: restoreIds(state, "orders") };
  },
};
