import { exactly } from "../../kernel/exact.js";
import { addProduct, emptyProducts, productTotal } from "../../kernel/productSum.js";
import { type OrderSpread, orderSpread } from "../orderSpread.js";
import type { GroupOrders } from "./groupOrders.js";
import type { OrderUnits } from "./orderUnits.js";

/** What each customer ordered, while the spread of one group is computed. */
export interface GroupSpreadTable {
  readonly orders: Float64Array;
  /** The revenue of each customer, in units. */
  readonly revenue: Float64Array;
}

/** A table without any orders. */
export function emptySpreadTable(customers: number): GroupSpreadTable {
  return { orders: new Float64Array(customers), revenue: new Float64Array(customers) };
}

/**
 * The spread of orders and revenue over the customers of a group. All amounts of the group must be
 * units that a double can add up. The table is empty afterwards.
 */
export function groupSpread(
  table: GroupSpreadTable,
  { of, units }: GroupOrders,
  { places }: OrderUnits,
  customers: number,
): OrderSpread {
  addOrders(table, of, units);
  return sumAndClear(table, of, places, customers);
}

function addOrders(
  { orders, revenue }: GroupSpreadTable,
  of: Int32Array,
  units: Float64Array,
): void {
  for (let place = 0; place < of.length; place += 1) {
    const customer = of[place] as number;
    orders[customer] = (orders[customer] as number) + 1;
    revenue[customer] = (revenue[customer] as number) + (units[place] as number);
  }
}

/**
 * Adds up what each customer ordered. The loop meets a customer at each of their orders, and counts
 * the customer at the first of these.
 */
function sumAndClear(
  table: GroupSpreadTable,
  of: Int32Array,
  places: number,
  customers: number,
): OrderSpread {
  let revenue = 0;
  const ordersSquared = emptyProducts();
  const revenueSquared = emptyProducts();
  const ordersTimesRevenue = emptyProducts();
  for (let place = 0; place < of.length; place += 1) {
    const customer = of[place] as number;
    const placed = table.orders[customer] as number;
    // The customer was met before: their orders have been added up and set to 0.
    if (placed === 0) continue;
    const worth = table.revenue[customer] as number;
    table.orders[customer] = 0;
    table.revenue[customer] = 0;
    revenue += worth;
    addProduct(ordersSquared, placed, placed, 0);
    addProduct(revenueSquared, worth, worth, 2 * places);
    addProduct(ordersTimesRevenue, placed, worth, places);
  }
  return orderSpread({
    units: customers,
    customers,
    orders: of.length,
    revenue: exactly(revenue, places),
    ordersSquared: productTotal(ordersSquared, 0),
    revenueSquared: productTotal(revenueSquared, 2 * places),
    ordersTimesRevenue: productTotal(ordersTimesRevenue, places),
  });
}
