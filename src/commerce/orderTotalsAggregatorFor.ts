import type { Defined } from "../kernel/defined.js";
import { definitionOf } from "../kernel/definition.js";
import { readHistory } from "../kernel/history.js";
import { type HistoryOption } from "../kernel/historyOption.js";
import { checkOptions } from "../kernel/options.js";
import type { Aggregator } from "../stream/aggregator.js";
import { readNegative } from "../stream/negative.js";
import { type NegativeOption } from "../stream/negativeOption.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import { addOrders } from "./addOrders.js";
import { mergeOrderTotals } from "./mergeOrderTotals.js";
import type { Order } from "./order.js";
import { type OrderTotals, orderTotals } from "./orderTotals.js";
import {
  addOrder,
  checkOrder,
  emptyOrderTotals,
  type OrderTotalsState,
} from "./orderTotalsState.js";
import { restoreOrderTotals, saveOrderTotals } from "./savedOrderTotals.js";

/** What the caller may state about totals of orders. */
export interface OrderTotalsAggregatorForOptions extends HistoryOption, Defined, NegativeOption {}

const name = "orderTotals";
const version = 2;

/**
 * The totals of orders, as {@link orderTotalsAggregator} gives them. They carry what the caller
 * states about them.
 *
 * The totals carry `history` and `definition`, and the KPIs that are computed from them pass both
 * on. With `history: "complete"`, a customer without an earlier order in the data is new, and
 * measures carry no `history`. With a date, this holds for totals whose first order is at least a
 * year after that date (in UTC); other totals carry the date, and no verdict is given on them.
 *
 * @returns An aggregator, whose states are those of {@link orderTotalsAggregator}.
 * @throws {@link InputError} If an option is invalid or is not known.
 *
 * @example
 * const orders = [
 *   { customerId: "a", amount: 20, at: "2026-01-03" },
 *   { customerId: "a", amount: 45, at: "2026-02-01" },
 * ];
 * const complete = orderTotalsAggregatorFor({ history: "complete", definition: { shop: "Bangkok" } });
 * returningCustomerRate(aggregate(orders, complete)).definition; // { shop: "Bangkok" }
 * returningCustomerRate(aggregate(orders, orderTotalsAggregator)).definition; // { history: "in-data" }
 * const since = orderTotalsAggregatorFor({ history: "2025-01-01" });
 * returningCustomerRate(aggregate(orders, since)).definition; // undefined
 * const ledger = orderTotalsAggregatorFor({ negative: "error" });
 * aggregate([{ customerId: "a", amount: -5 }], ledger); // throws orders[0].amount must be 0 or more, since negative is "error", got -5
 */
export function orderTotalsAggregatorFor(
  options: OrderTotalsAggregatorForOptions = {},
): Aggregator<Order, OrderTotalsState, OrderTotals> {
  checkOptions(options, ["history", "definition", "negative"]);
  const negative = readNegative(options);
  const told = readHistory(options, "in-data");
  const defined = definitionOf(options);
  return {
    name,
    items: "orders",
    empty: emptyOrderTotals,

    add: (state, order) => {
      addOrder(state, order, negative);
    },

    addAll: (state, orders) => {
      addOrders(state, orders, negative);
    },

    check: (state, order) => {
      checkOrder(state, order, negative);
    },
    merge: mergeOrderTotals,

    result: (state) => ({ ...orderTotals(state, told), ...defined }),

    save: (state) => ({ aggregator: name, version, state: saveOrderTotals(state) }),

    restore: (saved) =>
      restoreOrderTotals(savedObject("saved.state", readSavedState(saved, name, version))),
  };
}
