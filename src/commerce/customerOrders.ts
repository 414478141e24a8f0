import { lengthened, lengthFor } from "../stream/columns.js";
import {
  emptyIdIndex,
  type IdIndex,
  idsOf,
  numberOf,
  restoreIds,
  savedIds,
} from "../stream/idIndex.js";
import { type SavedFields, savedCounts, savedNumbers } from "../stream/savedFields.js";
import { type OrderSpread, orderSpread } from "./orderSpread.js";

/** How many orders each customer placed and what they were worth, in columns by the customer's number. */
export interface CustomerOrders {
  readonly ids: IdIndex;
  orders: Uint32Array;
  revenue: Float64Array;
}

/** The columns before any order was seen. */
export function emptyCustomerOrders(): CustomerOrders {
  return { ids: emptyIdIndex(), orders: new Uint32Array(8), revenue: new Float64Array(8) };
}

/** Adds orders and what they were worth to the customer of this number. */
export function addToCustomer(
  customers: CustomerOrders,
  customer: number,
  orders: number,
  revenue: number,
): void {
  if (customer >= customers.orders.length) grow(customers, customer);
  customers.orders[customer] = (customers.orders[customer] as number) + orders;
  customers.revenue[customer] = (customers.revenue[customer] as number) + revenue;
}

/** Adds the orders of another state; `afterEach` is called with each customer's number in either state. */
export function mergeCustomerOrders(
  into: CustomerOrders,
  from: CustomerOrders,
  afterEach: (customer: number, other: number) => void,
): void {
  let other = 0;
  for (const id of idsOf(from.ids)) {
    const orders = from.orders[other] as number;
    const customer = numberOf(into.ids, id);
    addToCustomer(into, customer, orders, from.revenue[other] as number);
    afterEach(customer, other);
    other += 1;
  }
}

/** How many customers placed two orders or more. */
export function countRepeatCustomers({ ids, orders }: CustomerOrders): number {
  let repeat = 0;
  for (let customer = 0; customer < ids.size; customer += 1) {
    if ((orders[customer] as number) > 1) repeat += 1;
  }
  return repeat;
}

/** How orders and revenue spread over the customers. */
export function spreadOverCustomers({ ids, orders, revenue }: CustomerOrders): OrderSpread {
  const customers = ids.size;
  let allOrders = 0;
  let allRevenue = 0;
  let ordersSquared = 0;
  let revenueSquared = 0;
  let ordersTimesRevenue = 0;
  for (let customer = 0; customer < customers; customer += 1) {
    const placed = orders[customer] as number;
    const worth = revenue[customer] as number;
    allOrders += placed;
    allRevenue += worth;
    ordersSquared += placed * placed;
    revenueSquared += worth * worth;
    ordersTimesRevenue += placed * worth;
  }
  return orderSpread({
    customers,
    orders: allOrders,
    revenue: allRevenue,
    ordersSquared,
    revenueSquared,
    ordersTimesRevenue,
  });
}

/** The columns as JSON data. */
export function saveCustomerOrders({ ids, orders, revenue }: CustomerOrders): SavedFields {
  return {
    ids: savedIds(ids),
    orders: Array.from(orders.subarray(0, ids.size)),
    revenue: Array.from(revenue.subarray(0, ids.size)),
  };
}

/** The columns that were saved. */
export function restoreCustomerOrders(saved: SavedFields): CustomerOrders {
  const ids = restoreIds(saved, "ids");
  return {
    ids,
    orders: Uint32Array.from(savedCounts(saved, "orders", ids.size, 1, 2 ** 32 - 1)),
    revenue: Float64Array.from(savedNumbers(saved, "revenue", ids.size)),
  };
}

function grow(customers: CustomerOrders, customer: number): void {
  const length = lengthFor(customer);
  customers.orders = lengthened(customers.orders, length);
  customers.revenue = lengthened(customers.revenue, length);
}
