import { checkId } from "../kernel/id.js";
import { checkRecord } from "../kernel/record.js";
import type { Aggregator } from "../stream/aggregator.js";
import { numberOf } from "../stream/idIndex.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import type { Order } from "./order.js";
import { type OrderTotals, orderTotals } from "./orderTotals.js";
import {
  addOrder,
  checkOrder,
  emptyOrderTotals,
  mergeOrderTotals,
  type OrderTotalsState,
} from "./orderTotalsState.js";
import { restoreOrderTotals, saveOrderTotals } from "./savedOrderTotals.js";

const name = "orderTotals";
const version = 1;
/** How many ids are looked up at a time. */
const blockSize = 1024;

/**
 * The totals of orders, in one pass: revenue, customers, and how much of both was new.
 *
 * An order is new if it was placed at its customer's first instant (of several orders at that instant, all
 * are new); later orders are repeat orders. The first instant is `firstOrderAt` if the order gives it, else
 * the earliest `at` among the aggregated orders. In a table by month that would be the earliest of
 * the month, so give `firstOrderAt` there; {@link firstOrders} finds it.
 *
 * @example
 * const orders = [
 *   { customerId: "a", amount: "20.00", at: "2026-01-03" },
 *   { customerId: "b", amount: "35.50", at: "2026-01-09" },
 *   { customerId: "a", amount: "44.50", at: "2026-02-01" },
 * ];
 * const totals = aggregate(orders, orderTotalsAggregator);
 * totals.revenue; // 100
 * repeatPurchaseRate(totals).percent; // 50
 * returningRevenueShare(totals).percent; // 44.5
 */
export const orderTotalsAggregator: Aggregator<Order, OrderTotalsState, OrderTotals> = {
  name,
  items: "orders",
  empty: emptyOrderTotals,

  add: (state, order) => {
    addOrder(state, order);
  },

  addAll(state, orders) {
    const { ids } = state.customers;
    const customers = new Uint32Array(Math.min(orders.length, blockSize));
    for (let start = 0; start < orders.length; start += blockSize) {
      const end = Math.min(start + blockSize, orders.length);
      // In a loop of their own, look-ups wait for the memory at the same time, not one after the other.
      for (let place = start; place < end; place += 1) {
        const order = orders[place] as Order;
        checkRecord("order", order);
        checkId("customerId", order.customerId);
        customers[place - start] = numberOf(ids, order.customerId);
      }
      for (let place = start; place < end; place += 1) {
        addOrder(state, orders[place] as Order, customers[place - start]);
      }
    }
  },

  check: checkOrder,
  merge: mergeOrderTotals,
  result: orderTotals,

  save: (state) => ({ aggregator: name, version, state: saveOrderTotals(state) }),

  restore: (saved) =>
    restoreOrderTotals(savedObject("saved.state", readSavedState(saved, name, version))),
};
