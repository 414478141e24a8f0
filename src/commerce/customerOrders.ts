import type { Exact } from "../kernel/exact.js";
import {
  type AmountColumn,
  addExactAt,
  addUnitsAt,
  copyAmountColumn,
  emptyAmountColumn,
  restoreAmountColumn,
  saveAmountColumn,
} from "../stream/amountColumn.js";
import { lengthened, lengthFor } from "../stream/columns.js";
import {
  emptyIdIndex,
  type IdIndex,
  idsOf,
  numberOf,
  restoreIds,
  savedIds,
} from "../stream/idIndex.js";
import { type SavedFields, savedCounts, savedObject } from "../stream/savedFields.js";

/**
 * How many orders each customer placed and what these were worth net of refunds, in columns that
 * are indexed by the customer's number.
 */
export interface CustomerOrders {
  readonly ids: IdIndex;
  /** How many orders; 0 for a customer with nothing but refunds. */
  orders: Uint32Array;
  readonly revenue: AmountColumn;
}

/** The columns before any order was seen. */
export function emptyCustomerOrders(): CustomerOrders {
  return { ids: emptyIdIndex(), orders: new Uint32Array(8), revenue: emptyAmountColumn(8) };
}

/** A copy of the columns that can be added to, as long as no customer is new. */
export function copyCustomerOrders({ ids, orders, revenue }: CustomerOrders): CustomerOrders {
  return { ids, orders: orders.slice(), revenue: copyAmountColumn(revenue) };
}

/**
 * Adds orders to the customer with this number. They were worth `beyond` if that is given, and
 * otherwise `units`.
 */
export function addToCustomer(
  customers: CustomerOrders,
  customer: number,
  orders: number,
  units: number,
  beyond: Exact | undefined,
): void {
  if (customer >= customers.orders.length) {
    customers.orders = lengthened(customers.orders, lengthFor(customer));
  }
  customers.orders[customer] = (customers.orders[customer] as number) + orders;
  if (beyond === undefined) addUnitsAt(customers.revenue, customer, units);
  else addExactAt(customers.revenue, customer, beyond);
}

/** Makes the columns long enough for `size` customers. */
export function makeRoomForCustomers(customers: CustomerOrders, size: number): void {
  const { revenue } = customers;
  if (size > customers.orders.length) {
    customers.orders = lengthened(customers.orders, lengthFor(size - 1));
  }
  if (size > revenue.units.length) revenue.units = lengthened(revenue.units, lengthFor(size - 1));
}

/** Adds the orders of another state; `afterEach` is called with each customer's number in either state. */
export function mergeCustomerOrders(
  into: CustomerOrders,
  from: CustomerOrders,
  afterEach: (customer: number, other: number) => void,
): void {
  let other = 0;
  for (const id of idsOf(from.ids)) {
    const customer = numberOf(into.ids, id);
    const { units, beyond } = from.revenue;
    addToCustomer(into, customer, from.orders[other] ?? 0, units[other] ?? 0, undefined);
    const more = beyond.get(other);
    if (more !== undefined) addExactAt(into.revenue, customer, more);
    afterEach(customer, other);
    other += 1;
  }
}

/** How many customers placed an order, and how many placed two or more. */
export function countCustomers({ ids, orders }: CustomerOrders): {
  readonly customers: number;
  readonly repeatCustomers: number;
} {
  let customers = 0;
  let repeatCustomers = 0;
  for (let customer = 0; customer < ids.size; customer += 1) {
    const placed = orders[customer] ?? 0;
    if (placed > 0) customers += 1;
    if (placed > 1) repeatCustomers += 1;
  }
  return { customers, repeatCustomers };
}

/** The columns as JSON data. */
export function saveCustomerOrders({ ids, orders, revenue }: CustomerOrders): SavedFields {
  return {
    ids: savedIds(ids),
    orders: Array.from({ length: ids.size }, (_, customer) => orders[customer] ?? 0),
    revenue: saveAmountColumn(revenue, ids.size),
  };
}

/** The columns that were saved. */
export function restoreCustomerOrders(saved: SavedFields): CustomerOrders {
  const ids = restoreIds(saved, "ids");
  return {
    ids,
    orders: Uint32Array.from(savedCounts(saved, "orders", ids.size, 0, 2 ** 32 - 1)),
    revenue: restoreAmountColumn(
      savedObject("saved.state.customers.revenue", saved["revenue"]),
      ids.size,
    ),
  };
}
