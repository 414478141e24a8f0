import { unitsOf } from "../kernel/exactSum.js";
import { InputError } from "../kernel/inputError.js";
import { checkRecord } from "../kernel/record.js";
import type { Aggregator } from "../stream/aggregator.js";
import { checkId } from "../stream/id.js";
import {
  addId,
  emptyIdRegisters,
  estimateIds,
  type IdRegisters,
  mergeIds,
  restoreIdRegisters,
  saveIdRegisters,
} from "../stream/idRegisters.js";
import { savedObject } from "../stream/savedFields.js";
import { readSavedState } from "../stream/savedState.js";
import type { Order } from "./order.js";
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

/** The totals of orders whose customers were counted roughly. */
export interface ApproximateOrderTotals extends OrderAmounts {
  /** Different customers, as estimated; where nearly all ordered once, they can be more than the orders. */
  readonly customers: number;
  /** How they were counted; a measure made of them says so. */
  readonly counting: "approximate";
}

/** What is kept of the orders seen so far. */
export interface ApproximateOrderTotalsState {
  /** Their amounts. */
  readonly amounts: OrderAmountsState;
  /** What is left of their customers' ids. */
  readonly customers: IdRegisters;
}

const name = "approximateOrderTotals";
const version = 1;

/**
 * The totals of orders without keeping who placed them, in 16 kB, whatever the number of customers.
 *
 * Orders, revenue and units are exact. Customers are estimated (HyperLogLog), with a standard error
 * of 0.8 %, and the measures made of them carry `counting: "approximate"`, so that they never mix
 * with exact ones. Who ordered twice, and who was new, takes the ids: {@link orderTotalsAggregator}
 * keeps them.
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
    addOrderAmount(amounts, order, units, amountBeyond(order, units));
    addId(customers, order.customerId);
  },
  check({ amounts }, order) {
    checkRecord("order", order);
    checkId("customerId", order.customerId);
    checkOrderAmount(amounts, order);
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
