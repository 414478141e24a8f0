import type { Spread } from "../kernel/measure.js";
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
  readonly customers: number;
  readonly orders: number;
  readonly revenue: number;
  readonly ordersSquared: number;
  readonly revenueSquared: number;
  readonly ordersTimesRevenue: number;
}

/** The spreads that sums over customers make; a spread whose squares overflow, with amounts beyond 1e150, is left out. */
export function orderSpread(sums: OrderSpreadSums): OrderSpread {
  const { customers: units, ordersSquared, revenueSquared, ordersTimesRevenue } = sums;
  const spread = (
    numeratorSquares: number,
    denominatorSquares: number,
    products: number,
  ): Spread => ({ unit: "customer", units, numeratorSquares, denominatorSquares, products });
  return finiteSpreads({
    averageOrderValue: spread(revenueSquared, ordersSquared, ordersTimesRevenue),
    purchaseFrequency: spread(ordersSquared, units, sums.orders),
    revenuePerCustomer: spread(revenueSquared, units, sums.revenue),
  });
}
