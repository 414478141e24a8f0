import { type Exact, exact, plus, toNumber } from "../kernel/exact.js";
import type { Spread } from "../kernel/spread.js";
import { finiteSpreads } from "../kernel/spread.js";

/**
 * How orders and revenue spread over customers, or amounts over single orders. For each measure it
 * holds the sums that the interval of the measure is computed from.
 */
export interface OrderSpread {
  /** The spread of revenue and orders. */
  readonly averageOrderValue?: Spread;
  /** The spread of orders and customers. */
  readonly purchaseFrequency?: Spread;
  /** The spread of revenue and customers. */
  readonly revenuePerCustomer?: Spread;
}

/** Sums over customers, from which the spreads are computed. */
export interface OrderSpreadSums {
  /** The number of customers, including those with nothing but refunds. */
  readonly units: number;
  /** The number of customers with an order. */
  readonly customers: number;
  /** Their orders. */
  readonly orders: number;
  /** What the customers with an order were worth. */
  readonly revenue: Exact;
  readonly ordersSquared: Exact;
  readonly revenueSquared: Exact;
  readonly ordersTimesRevenue: Exact;
}

/** The same sums over the orders without a customer, each of which is a unit of its own. */
export interface OrderSpreadOfNobody {
  readonly units: number;
  readonly orders: number;
  readonly revenueOfOrders: Exact;
  readonly revenueSquared: Exact;
}

/**
 * The spreads that follow from sums over customers. If amounts beyond 1e150 make the squares of a
 * spread overflow, that spread is left out.
 */
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
