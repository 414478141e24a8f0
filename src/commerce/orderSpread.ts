import { type Exact, exact, plus, toNumber } from "../kernel/exact.js";
import type { Spread } from "../kernel/spread.js";
import { finiteSpreads } from "../kernel/spread.js";

/** How orders and revenue spread over customers, or amounts over single orders: for each measure, the sums that its interval is computed from. */
export interface OrderSpread {
  /** The spread of revenue and orders. */
  readonly averageOrderValue?: Spread;
  /** The spread of orders and customers. */
  readonly purchaseFrequency?: Spread;
  /** The spread of revenue and customers. */
  readonly revenuePerCustomer?: Spread;
}

/** Sums over customers, which the spreads are made of. */
export interface OrderSpreadSums {
  /** Customers, those with nothing but refunds included. */
  readonly units: number;
  /** Customers with an order. */
  readonly customers: number;
  /** Their orders. */
  readonly orders: number;
  /** What the customers with an order were worth. */
  readonly revenue: Exact;
  readonly ordersSquared: Exact;
  readonly revenueSquared: Exact;
  readonly ordersTimesRevenue: Exact;
}

/** The same sums over the orders of nobody, each of which is a unit of its own. */
export interface OrderSpreadOfNobody {
  readonly units: number;
  readonly orders: number;
  readonly revenueOfOrders: Exact;
  readonly revenueSquared: Exact;
}

/** The spreads that sums over customers make; a spread whose squares overflow, with amounts beyond 1e150, is left out. */
export function orderSpread(sums: OrderSpreadSums, unnamed?: OrderSpreadOfNobody): OrderSpread {
  const { customers, ordersSquared, revenueSquared, ordersTimesRevenue } = sums;
  const spread = (
    numeratorSquares: Exact,
    denominatorSquares: Exact,
    products: Exact,
    units = sums.units,
  ): Spread => ({
    unit: "customer",
    units,
    numeratorSquares: toNumber(numeratorSquares),
    denominatorSquares: toNumber(denominatorSquares),
    products: toNumber(products),
  });
  const averageOrderValue =
    unnamed === undefined
      ? spread(revenueSquared, ordersSquared, ordersTimesRevenue)
      : spread(
          plus(revenueSquared, unnamed.revenueSquared),
          plus(ordersSquared, exact(unnamed.orders)),
          plus(ordersTimesRevenue, unnamed.revenueOfOrders),
          sums.units + unnamed.units,
        );
  return finiteSpreads({
    averageOrderValue,
    purchaseFrequency: spread(ordersSquared, exact(customers), exact(sums.orders)),
    revenuePerCustomer: spread(revenueSquared, exact(customers), sums.revenue),
  });
}
