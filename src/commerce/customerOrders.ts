import type { Spread } from "../kernel/measure.js";
import {
  emptyIdIndex,
  type Id,
  type IdIndex,
  idsOf,
  numberOf,
  restoreIds,
} from "../stream/idIndex.js";
import { type SavedFields, savedCounts, savedNumbers } from "../stream/savedState.js";
import type { OrderSpread } from "./orderSpread.js";

/** How many orders each customer placed, and what they were worth, in columns by the customer's number. */
export interface CustomerOrders {
  readonly ids: IdIndex;
  orders: Uint32Array;
  revenue: Float64Array;
}

/** Orders of nobody. */
export function emptyCustomerOrders(): CustomerOrders {
  return { ids: emptyIdIndex(), orders: new Uint32Array(8), revenue: new Float64Array(8) };
}

/** Adds orders and what they were worth to a customer, and gives the customer's number. */
export function addToCustomer(
  customers: CustomerOrders,
  id: Id,
  orders: number,
  revenue: number,
): number {
  const customer = numberOf(customers.ids, id);
  if (customer >= customers.orders.length) grow(customers);
  customers.orders[customer] = (customers.orders[customer] as number) + orders;
  customers.revenue[customer] = (customers.revenue[customer] as number) + revenue;
  return customer;
}

/** Takes in the orders of another's customers; `met` learns which number each has on either side. */
export function mergeCustomerOrders(
  into: CustomerOrders,
  from: CustomerOrders,
  met: (customer: number, other: number) => void,
): void {
  let other = 0;
  for (const id of idsOf(from.ids)) {
    const orders = from.orders[other] as number;
    met(addToCustomer(into, id, orders, from.revenue[other] as number), other);
    other += 1;
  }
}

/** Customers with two orders or more. */
export function countRepeatCustomers({ ids, orders }: CustomerOrders): number {
  let repeat = 0;
  for (let customer = 0; customer < ids.size; customer += 1) {
    if ((orders[customer] as number) > 1) repeat += 1;
  }
  return repeat;
}

/** How orders and revenue spread over the customers. */
export function spreadOver({ ids, orders, revenue }: CustomerOrders): OrderSpread {
  const units = ids.size;
  let allOrders = 0;
  let allRevenue = 0;
  let ordersSquared = 0;
  let revenueSquared = 0;
  let ordersTimesRevenue = 0;
  for (let customer = 0; customer < units; customer += 1) {
    const placed = orders[customer] as number;
    const worth = revenue[customer] as number;
    allOrders += placed;
    allRevenue += worth;
    ordersSquared += placed * placed;
    revenueSquared += worth * worth;
    ordersTimesRevenue += placed * worth;
  }
  const spread = (
    numeratorSquares: number,
    denominatorSquares: number,
    products: number,
  ): Spread => ({ unit: "customer", units, numeratorSquares, denominatorSquares, products });
  return {
    averageOrderValue: spread(revenueSquared, ordersSquared, ordersTimesRevenue),
    purchaseFrequency: spread(ordersSquared, units, allOrders),
    revenuePerCustomer: spread(revenueSquared, units, allRevenue),
  };
}

/** The columns as JSON data. */
export function saveCustomerOrders({ ids, orders, revenue }: CustomerOrders): SavedFields {
  return {
    ids: Array.from(idsOf(ids)),
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

function grow(customers: CustomerOrders): void {
  const { orders, revenue } = customers;
  const size = 2 * Math.max(orders.length, 4);
  customers.orders = new Uint32Array(size);
  customers.orders.set(orders);
  customers.revenue = new Float64Array(size);
  customers.revenue.set(revenue);
}
