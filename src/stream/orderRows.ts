import { isAbsent } from "../kernel/check.js";
import { type Exact, toNumber } from "../kernel/exact.js";
import { addExact, addSum, addUnits, unitsToExact } from "../kernel/exactSum.js";
import { checkId, type Id } from "../kernel/id.js";
import { isDateAlone } from "../kernel/timestamp.js";
import type { CustomerOrder } from "./customerOrder.js";
import { type Deduction, deductionAt } from "./deduction.js";
import {
  addOrderRow,
  checkRowOfOrder,
  emptyIdentifiedOrders,
  type IdentifiedOrders,
  mergeIdentifiedOrders,
  nobody,
} from "./identifiedOrders.js";
import { addNewId, emptyIdIndex, findNumber, type IdIndex, idsOf, numberOf } from "./idIndex.js";
import { checkNegative, isNegative, type Negative } from "./negative.js";
import { commonOrderIds, type OrderIds, orderIdsWith } from "./orderIds.js";

/**
 * The rows that are not a whole order of a customer: rows with an order id, refunds, and orders
 * without a customer. The caller adds all other rows.
 */
export interface OrderRows {
  /** Whether rows name their orders. */
  orderIds: OrderIds;
  /** The customers of these rows. */
  readonly customers: IdIndex;
  /** The orders that rows name. */
  readonly orders: IdentifiedOrders;
  /** The refunds that name no order, by the number of their customer. */
  readonly refunds: Map<number, Deduction[]>;
  /** How many orders without an id have no customer. */
  withoutCustomer: number;
}

/** The fields of a row that show whether it is an order, a part of an order or a refund. */
export type OrderRow = Partial<Pick<CustomerOrder, "customerId" | "orderId" | "at">>;

/** The rows before any was seen. */
export function emptyOrderRows(): OrderRows {
  return {
    orderIds: "unknown",
    customers: emptyIdIndex(),
    orders: emptyIdentifiedOrders(),
    refunds: new Map(),
    withoutCustomer: 0,
  };
}

/**
 * Checks the customer and the order id of a row, and adds the row unless it is a whole order of a
 * customer. Throws before anything has changed. Its amount is `units`, or `beyond` if that is
 * given.
 *
 * @returns Whether the row is a whole order of a customer, which the caller then adds.
 */
export function isOrderAlone(
  rows: OrderRows,
  row: OrderRow,
  at: number,
  units: number,
  beyond: Exact | undefined,
  negative: Negative,
): boolean {
  const { customerId, orderId } = row;
  const isRefund = isNegative(units, beyond);
  if (isRefund) checkNegative(negative, toNumber(beyond ?? unitsToExact(units)));
  const isNobodys = isAbsent(customerId);
  if (!isNobodys) checkId("customerId", customerId);
  if (isAbsent(orderId) && !isRefund && !isNobodys && rows.orderIds === "left-out") return true;
  const orderIds = orderIdsWith(rows.orderIds, orderId, isRefund);
  if (isAbsent(orderId)) {
    rows.orderIds = orderIds;
    if (!isRefund && !isNobodys) return true;
    addNameless(rows, customerId, at, units, beyond);
    return false;
  }
  const known = isNobodys ? nobody : findNumber(rows.customers, customerId);
  const knownOrder = findNumber(rows.orders.ids, orderId);
  if (knownOrder !== undefined) checkRowOfOrder(rows.orders, knownOrder, orderId, known, at, row);
  // Everything has been checked: from here on nothing throws.
  rows.orderIds = orderIds;
  const customer = known ?? addNewId(rows.customers, customerId as Id);
  const order = knownOrder ?? addNewId(rows.orders.ids, orderId);
  addOrderRow(rows.orders, order, customer, at, isDateAlone(row.at), units, beyond);
  return false;
}

/**
 * Adds all rows of another state. Throws if only one of the two states has order ids, before
 * anything has changed.
 */
export function mergeOrderRows(into: OrderRows, from: OrderRows): void {
  into.orderIds = commonOrderIds(into.orderIds, from.orderIds);
  const ids = [...idsOf(from.customers)];
  const customerOf = (other: number): number => numberOf(into.customers, ids[other] as Id);
  mergeIdentifiedOrders(into.orders, from.orders, customerOf);
  for (const [other, all] of from.refunds) {
    const customer = customerOf(other);
    for (const { at, rows, sum } of all) {
      addSum(deductionAt(into.refunds, customer, at, rows).sum, sum);
    }
  }
  into.withoutCustomer += from.withoutCustomer;
}

/** Adds a refund without an order id, or an order without a customer. */
function addNameless(
  rows: OrderRows,
  customerId: Id | null | undefined,
  at: number,
  units: number,
  beyond: Exact | undefined,
): void {
  if (!isNegative(units, beyond)) rows.withoutCustomer += 1;
  else if (!isAbsent(customerId)) {
    const { sum } = deductionAt(rows.refunds, numberOf(rows.customers, customerId), at, 1);
    if (beyond === undefined) addUnits(sum, units);
    else addExact(sum, beyond);
  }
}
