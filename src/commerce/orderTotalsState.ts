import { isAbsent } from "../kernel/check.js";
import { toNumber } from "../kernel/exact.js";
import { unitsOf } from "../kernel/exactSum.js";
import { checkId } from "../kernel/id.js";
import { checkRecord } from "../kernel/record.js";
import { numberOf } from "../stream/idIndex.js";
import {
  addToCustomer,
  type CustomerOrders,
  emptyCustomerOrders,
  mergeCustomerOrders,
} from "./customerOrders.js";
import {
  addNewOrder,
  emptyNewOrders,
  mergeCustomerTimes,
  mergeSettled,
  type NewOrders,
} from "./newOrders.js";
import type { Order } from "./order.js";
import {
  addOrderAmount,
  emptyOrderAmounts,
  mergeOrderAmounts,
  type OrderAmountsState,
} from "./orderAmountsState.js";
import {
  checkOrderTimes,
  commonTimesKind,
  type OrderTimes,
  type OrderTimesKind,
  orderTimesKind,
  readOrderTimes,
} from "./orderTimes.js";
import { checkOrderAmount, readBeyondUnits } from "./readOrderAmount.js";

/** What is kept of the orders seen so far. */
export interface OrderTotalsState {
  /** Their amounts. */
  readonly amounts: OrderAmountsState;
  /** How many orders each customer placed and what they were worth. */
  readonly customers: CustomerOrders;
  /** Which orders were their customers' first; kept only as long as `isTimed`. */
  readonly newOrders: NewOrders;
  /** How the orders give their times. */
  times: OrderTimesKind;
  /** Whether every order so far has given its time. */
  isTimed: boolean;
}

/** The state before any order was seen. */
export function emptyOrderTotals(): OrderTotalsState {
  return {
    amounts: emptyOrderAmounts(),
    customers: emptyCustomerOrders(),
    newOrders: emptyNewOrders(),
    times: "unknown",
    isTimed: true,
  };
}

/** Adds an order, whose customer's number may be known already. Throws before anything has changed. */
export function addOrder(state: OrderTotalsState, order: Order, known?: number): void {
  checkRecord("order", order);
  const { customerId, amount } = order;
  checkId("customerId", customerId);
  const orderTimes = isAbsent(order.at) ? undefined : readOrderTimes(order);
  const times = commonTimesKind(state.times, orderTimesKind(order), order.at);
  checkOrderTimes(order);
  const units = unitsOf(amount);
  const beyond = readBeyondUnits(order, units);
  addOrderAmount(state.amounts, order, units, beyond);
  const revenue = beyond === undefined ? Number(amount) : toNumber(beyond);
  const customer = known ?? numberOf(state.customers.ids, customerId);
  addToCustomer(state.customers, customer, 1, revenue);
  state.times = times;
  state.isTimed &&= orderTimes !== undefined;
  if (state.isTimed)
    addNewOrder(state.newOrders, customer, orderTimes as OrderTimes, units, beyond);
}

/** Throws what adding an order would throw, and changes nothing. */
export function checkOrder({ amounts, times }: OrderTotalsState, order: Order): void {
  checkRecord("order", order);
  checkId("customerId", order.customerId);
  if (!isAbsent(order.at)) readOrderTimes(order);
  commonTimesKind(times, orderTimesKind(order), order.at);
  checkOrderTimes(order);
  checkOrderAmount(amounts.currency, order);
}

/** Adds all orders of another state. */
export function mergeOrderTotals(into: OrderTotalsState, from: OrderTotalsState): void {
  const times = commonTimesKind(into.times, from.times, from.times);
  mergeOrderAmounts(into.amounts, from.amounts);
  into.times = times;
  into.isTimed &&= from.isTimed;
  const { isTimed } = into;
  mergeCustomerOrders(into.customers, from.customers, (customer, other) => {
    if (isTimed) mergeCustomerTimes(into.newOrders, customer, from.newOrders, other);
  });
  if (isTimed) mergeSettled(into.newOrders, from.newOrders);
}
