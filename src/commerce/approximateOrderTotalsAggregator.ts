import { unitsOf } from "../kernel/exactSum.js";
import { checkId } from "../kernel/id.js";
import { InputError } from "../kernel/inputError.js";
import { checkRecord } from "../kernel/record.js";
import type { Aggregator } from "../stream/aggregator.js";
import {
  addId,
  emptyIdRegisters,
  estimateIds,
  mergeIds,
  restoreIdRegisters,
  saveIdRegisters,
} from "../stream/idRegisters.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import type {
  ApproximateOrderTotals,
  ApproximateOrderTotalsState,
} from "./approximateOrderTotals.js";
import type { Order } from "./order.js";
import { orderAmounts } from "./orderAmounts.js";
import { addOrderAmount, emptyOrderAmounts, mergeOrderAmounts } from "./orderAmountsState.js";
import { checkOrderAmount, readBeyondUnits } from "./readOrderAmount.js";
import { restoreOrderAmounts, saveOrderAmounts } from "./savedOrderAmounts.js";

const name = "approximateOrderTotals";
const version = 1;

/**
 * The totals of orders with an estimate of their customers, in 16 kB, whatever the number of customers.
 *
 * Orders, revenue and units are exact. The number of customers is estimated (HyperLogLog) with a standard
 * error of 0.8 %, and measures that are made of it carry `counting: "approximate"`, so that they are
 * never mixed with exact ones. Repeat and new customers cannot be estimated this way;
 * {@link orderTotalsAggregator}, which keeps the ids, counts them.
 *
 * @example
 * const orders = [
 *   { customerId: "a", amount: "20.00" },
 *   { customerId: "b", amount: "35.50" },
 *   { customerId: "a", amount: "44.50" },
 * ];
 * const totals = aggregate(orders, approximateOrderTotalsAggregator);
 * totals.customers; // 2
 * revenuePerCustomer(totals).value; // 50
 * revenuePerCustomer(totals).definition; // { counting: "approximate" }
 */
export const approximateOrderTotalsAggregator: Aggregator<
  Order,
  ApproximateOrderTotalsState,
  ApproximateOrderTotals
> = {
  name,
  items: "orders",
  empty: () => ({ amounts: emptyOrderAmounts(), customers: emptyIdRegisters() }),

  add({ amounts, customers }, order) {
    checkRecord("order", order);
    checkId("customerId", order.customerId);
    const units = unitsOf(order.amount);
    addOrderAmount(amounts, order, units, readBeyondUnits(order, units));
    addId(customers, order.customerId);
  },

  check({ amounts }, order) {
    checkRecord("order", order);
    checkId("customerId", order.customerId);
    checkOrderAmount(amounts.currency, order);
  },

  merge(into, from) {
    mergeOrderAmounts(into.amounts, from.amounts);
    mergeIds(into.customers, from.customers);
  },

  result: ({ amounts, customers }) => ({
    ...orderAmounts(amounts),
    customers: estimateIds(customers),
    counting: "approximate",
  }),

  save: ({ amounts, customers }) => ({
    aggregator: name,
    version,
    state: { amounts: saveOrderAmounts(amounts), customers: saveIdRegisters(customers) },
  }),

  restore(saved) {
    const state = savedObject("saved.state", readSavedState(saved, name, version));
    const amounts = restoreOrderAmounts(state["amounts"]);
    const customers = restoreIdRegisters("saved.state.customers", state["customers"]);
    if (customers.some((run) => run > 0) !== amounts.orders > 0) {
      throw new InputError("saved.state.customers", state["customers"], "those of the orders");
    }
    return { amounts, customers };
  },
};
