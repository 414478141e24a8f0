import { isAbsent } from "../kernel/check.js";
import { type Exact, exactly } from "../kernel/exact.js";
import { unitsOf, unitsToExact } from "../kernel/exactSum.js";
import { checkId, type Id } from "../kernel/id.js";
import { checkRecord } from "../kernel/record.js";
import {
  addOrderRow,
  checkRowOfOrder,
  emptyIdentifiedOrders,
  type IdentifiedOrders,
  nobody,
  untimed,
} from "../stream/identifiedOrders.js";
import { findNumber, numberOf } from "../stream/idIndex.js";
import { checkNegative, isNegative, type Negative } from "../stream/negative.js";
import { type OrderIds, orderIdsWith } from "../stream/orderIds.js";
import { commonTimesKind, type TimesKind, timesKindOf } from "../stream/timesKind.js";
import { checkFirstOrderOf } from "./checkFirstOrderOf.js";
import { addToCustomer, type CustomerOrders, emptyCustomerOrders } from "./customerOrders.js";
import { addNewOrder, emptyNewOrders, type NewOrders } from "./newOrders.js";
import type { Order } from "./order.js";
import {
  addMoney,
  addOrderAmount,
  countOrder,
  emptyOrderAmounts,
  type OrderAmountsState,
} from "./orderAmountsState.js";
import { addOrderDetails, emptyOrderDetails, type OrderDetails } from "./orderDetails.js";
import { checkOrderTimes, type OrderTimes, readOrderTimes } from "./orderTimes.js";
import { checkUnitsAndCurrency, readBeyondUnits } from "./readOrderAmount.js";
import { addUnnamed, emptyUnnamedOrders, type UnnamedOrders } from "./unnamedOrders.js";

/** What is kept of the orders seen so far. */
export interface OrderTotalsState {
  /** The amounts of all rows, and the counts of rows without an order id. */
  readonly amounts: OrderAmountsState;
  /** How many orders without an id each customer placed, and what they were worth. */
  readonly customers: CustomerOrders;
  /** Which of them were their customers' first; kept only as long as `isTimed`. */
  readonly newOrders: NewOrders;
  /** The orders without a customer and without an id. */
  readonly unnamed: UnnamedOrders;
  /** The orders with an id. Their rows are put together when the result is computed. */
  readonly identified: IdentifiedOrders;
  /** What else is kept about the orders with an id. */
  readonly details: OrderDetails;
  /** Whether orders have ids. */
  orderIds: OrderIds;
  /** How the orders give their times. */
  times: TimesKind;
  /** Whether every order so far has given its time. */
  isTimed: boolean;
}

/** The state before any order was seen. */
export function emptyOrderTotals(): OrderTotalsState {
  return {
    amounts: emptyOrderAmounts(),
    customers: emptyCustomerOrders(),
    newOrders: emptyNewOrders(),
    unnamed: emptyUnnamedOrders(),
    identified: emptyIdentifiedOrders(),
    details: emptyOrderDetails(),
    orderIds: "unknown",
    times: "unknown",
    isTimed: true,
  };
}

const zero: Exact = /* @__PURE__ */ exactly(0, 0);

/**
 * Adds a row. The caller may already have looked up the numbers of its customer and its order.
 * Throws before anything has changed.
 */
export function addOrder(
  state: OrderTotalsState,
  row: Order,
  negative: Negative,
  knownCustomer?: number,
  knownOrder?: number,
): void {
  checkRecord("order", row);
  const units = unitsOf(row.amount);
  // Most rows are plain. They have a function of their own, which is small enough to be compiled as
  // one piece.
  const isPlain = units >= 0 && isAbsent(row.orderId) && !isAbsent(row.customerId);
  if (isPlain) addPlainOrder(state, row, units, knownCustomer);
  else addAnyRow(state, row, negative, knownCustomer, knownOrder);
}

/** Adds an order without an id, of a known customer and with an amount in units. */
function addPlainOrder(
  state: OrderTotalsState,
  row: Order,
  units: number,
  knownCustomer: number | undefined,
): void {
  const { customerId } = row;
  checkId("customerId", customerId);
  const orderTimes = isAbsent(row.at) ? undefined : readOrderTimes(row);
  const times = commonTimesKind(state.times, timesKindOf(row.at), row.at, "orders");
  checkOrderTimes(row);
  const orderIds = orderIdsWith(state.orderIds, undefined, false);
  addMoney(state.amounts, row, units, undefined);
  countOrder(state.amounts, row);
  const customer = knownCustomer ?? numberOf(state.customers.ids, customerId);
  if (orderIds !== state.orderIds) state.orderIds = orderIds;
  if (times !== state.times) state.times = times;
  if (orderTimes === undefined) state.isTimed = false;
  addToCustomer(state.customers, customer, 1, units, undefined);
  if (state.isTimed) {
    addNewOrder(state.newOrders, customer, orderTimes as OrderTimes, units, undefined);
  }
}

function addAnyRow(
  state: OrderTotalsState,
  row: Order,
  negative: Negative,
  knownCustomer: number | undefined,
  knownOrder: number | undefined,
): void {
  const { customerId, orderId, amount } = row;
  if (!isAbsent(customerId)) checkId("customerId", customerId);
  const units = unitsOf(amount);
  const beyond = readBeyondUnits(row, units);
  const isRefund = isNegative(units, beyond);
  if (isRefund) checkNegative(negative, amount);
  const orderTimes = isAbsent(row.at) ? undefined : readOrderTimes(row, isRefund);
  const times = commonTimesKind(state.times, timesKindOf(row.at), row.at, "orders");
  checkOrderTimes(row);
  const orderIds = orderIdsWith(state.orderIds, orderId, isRefund);
  if (isAbsent(orderId)) {
    addOrderAmount(state.amounts, row, units, beyond);
  } else {
    checkOrderOfRow(state, row, orderTimes, isRefund, knownCustomer, knownOrder);
    addMoney(state.amounts, row, units, beyond);
  }
  // Everything has been checked: from here on nothing throws.
  const customer = isAbsent(customerId)
    ? nobody
    : (knownCustomer ?? numberOf(state.customers.ids, customerId));
  if (orderIds !== state.orderIds) state.orderIds = orderIds;
  if (times !== state.times) state.times = times;
  if (!isRefund && orderTimes === undefined) state.isTimed = false;
  if (!isAbsent(orderId)) {
    const order = knownOrder ?? numberOf(state.identified.ids, orderId);
    const at = orderTimes?.at ?? untimed;
    addOrderRow(state.identified, order, customer, at, false, units, beyond);
    if (isRefund) return;
    addOrderDetails(state.details, order, row, orderTimes?.firstOrderAt ?? Number.NaN);
  } else if (customer === nobody) {
    const worth = beyond ?? unitsToExact(units);
    addUnnamed(state.unnamed, worth, !isRefund, isRefund ? worth : zero);
  } else {
    addToCustomer(state.customers, customer, isRefund ? 0 : 1, units, beyond);
    if (isRefund || !state.isTimed) return;
    addNewOrder(state.newOrders, customer, orderTimes as OrderTimes, units, beyond);
  }
}

/** Throws what adding a row would throw, and changes nothing. */
export function checkOrder(state: OrderTotalsState, row: Order, negative: Negative): void {
  checkRecord("order", row);
  const { customerId, orderId, amount } = row;
  if (!isAbsent(customerId)) checkId("customerId", customerId);
  const units = unitsOf(amount);
  const isRefund = isNegative(units, readBeyondUnits(row, units));
  if (isRefund) checkNegative(negative, amount);
  const orderTimes = isAbsent(row.at) ? undefined : readOrderTimes(row, isRefund);
  commonTimesKind(state.times, timesKindOf(row.at), row.at, "orders");
  checkOrderTimes(row);
  orderIdsWith(state.orderIds, orderId, isRefund);
  if (!isAbsent(orderId)) checkOrderOfRow(state, row, orderTimes, isRefund);
  checkUnitsAndCurrency(state.amounts.currency, row);
}

/** Throws if a row with an order id contradicts the rows of that order before it. */
function checkOrderOfRow(
  { identified, customers, details }: OrderTotalsState,
  row: Order,
  times: OrderTimes | undefined,
  isRefund: boolean,
  knownCustomer?: number,
  knownOrder?: number,
): void {
  const { orderId, customerId } = row;
  const order = knownOrder ?? findNumber(identified.ids, orderId as Id);
  if (order === undefined) return;
  const customer = isAbsent(customerId)
    ? nobody
    : (knownCustomer ?? findNumber(customers.ids, customerId));
  checkRowOfOrder(identified, order, orderId as Id, customer, times?.at ?? untimed, row);
  if (times !== undefined && !isRefund) {
    const earliest = identified.earliest[order] ?? Number.POSITIVE_INFINITY;
    checkFirstOrderOf(orderId as Id, details.firstOrderAt[order], earliest, times, row);
  }
}
