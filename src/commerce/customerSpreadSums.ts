import { type Exact, exactly } from "../kernel/exact.js";
import { unitPlaces } from "../kernel/exactSum.js";
import { addExactProduct, addProduct, emptyProducts, productTotal } from "../kernel/productSum.js";
import { amountAt } from "../stream/amountColumn.js";
import type { CustomerOrders } from "./customerOrders.js";
import type { OrderSpreadSums } from "./orderSpread.js";

const one: Exact = /* @__PURE__ */ exactly(1, 0);

/** Exact sums over customers, from which the spread of orders and revenue follows. */
export function customerSpreadSums({ ids, orders, revenue }: CustomerOrders): OrderSpreadSums {
  const { units, beyond } = revenue;
  const ordersSquared = emptyProducts();
  const revenueSquared = emptyProducts();
  const ordersTimesRevenue = emptyProducts();
  const revenueOfBuyers = emptyProducts();
  const hasBeyond = beyond.size > 0;
  let customers = 0;
  let allOrders = 0;
  for (let customer = 0; customer < ids.size; customer += 1) {
    const placed = orders[customer] ?? 0;
    const isBuyer = placed > 0 ? 1 : 0;
    customers += isBuyer;
    allOrders += placed;
    addProduct(ordersSquared, placed, placed, 0);
    if (hasBeyond && beyond.has(customer)) {
      const worth = amountAt(revenue, customer);
      addExactProduct(revenueSquared, worth, worth);
      addExactProduct(ordersTimesRevenue, exactly(placed, 0), worth);
      if (isBuyer === 1) addExactProduct(revenueOfBuyers, one, worth);
    } else {
      const worth = units[customer] ?? 0;
      addProduct(revenueSquared, worth, worth, 2 * unitPlaces);
      addProduct(ordersTimesRevenue, placed, worth, unitPlaces);
      addProduct(revenueOfBuyers, isBuyer, worth, unitPlaces);
    }
  }
  return {
    units: ids.size,
    customers,
    orders: allOrders,
    revenue: productTotal(revenueOfBuyers, unitPlaces),
    ordersSquared: productTotal(ordersSquared, 0),
    revenueSquared: productTotal(revenueSquared, 2 * unitPlaces),
    ordersTimesRevenue: productTotal(ordersTimesRevenue, unitPlaces),
  };
}
