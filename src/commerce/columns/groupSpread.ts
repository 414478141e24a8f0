import { toNumber } from "../../kernel/exact.js";
import { type OrderSpread, orderSpread } from "../orderSpread.js";
import type { GroupOrders } from "./groupOrders.js";
import type { Indexes } from "./indexes.js";
import { exactAmount, type OrderUnits } from "./orderUnits.js";

/** What each customer ordered, while the spread of one group is computed. */
export interface GroupSpreadTable {
  readonly orders: Float64Array;
  /** In units. */
  readonly revenue: Float64Array;
}

/** A table without any orders. */
export function emptySpreadTable(customers: number): GroupSpreadTable {
  return { orders: new Float64Array(customers), revenue: new Float64Array(customers) };
}

/** The spread of orders and revenue over the customers of a group; the table is empty again after it. */
export function groupSpread(
  table: GroupSpreadTable,
  { of, units, beyond }: GroupOrders,
  amounts: OrderUnits,
  { of: customerOf }: Indexes,
  customers: number,
): OrderSpread {
  const unitsPerOne = 10 ** amounts.places;
  addOrders(table, of, units);
  for (const row of beyond) {
    const customer = customerOf[row] as number;
    const worth = toNumber(exactAmount(amounts, row)) * unitsPerOne;
    table.revenue[customer] = (table.revenue[customer] as number) + worth;
  }
  return sumAndClear(table, of, unitsPerOne, customers);
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

/** Adds up what each customer ordered. A customer is met at every order, and counts at the first of them. */
function sumAndClear(
  table: GroupSpreadTable,
  of: Int32Array,
  unitsPerOne: number,
  customers: number,
): OrderSpread {
  let revenue = 0;
  let ordersSquared = 0;
  let revenueSquared = 0;
  let ordersTimesRevenue = 0;
  for (let place = 0; place < of.length; place += 1) {
    const customer = of[place] as number;
    const placed = table.orders[customer] as number;
    const worth = (table.revenue[customer] as number) / unitsPerOne;
    table.orders[customer] = 0;
    table.revenue[customer] = 0;
    revenue += worth;
    ordersSquared += placed * placed;
    revenueSquared += worth * worth;
    ordersTimesRevenue += placed * worth;
  }
  return orderSpread({
    customers,
    orders: of.length,
    revenue,
    ordersSquared,
    revenueSquared,
    ordersTimesRevenue,
  });
}
