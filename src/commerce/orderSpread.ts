import type { Spread } from "../kernel/measure.js";
import { finiteSpreads } from "../kernel/spread.js";

/** How orders and revenue spread over customers, or single orders, for each measure that they make. */
export interface OrderSpread {
  /** Of revenue and orders. */
  readonly averageOrderValue?: Spread;
  /** Of orders and customers. */
  readonly purchaseFrequency?: Spread;
  /** Of revenue and customers. */
  readonly revenuePerCustomer?: Spread;
}

/** The sums over customers that the spreads are made of. */
export interface CustomerSums {
  readonly customers: number;
  readonly orders: number;
  readonly revenue: number;
  readonly ordersSquared: number;
  readonly revenueSquared: number;
  readonly ordersTimesRevenue: number;
}

/** The spreads that sums over customers make; squares of amounts beyond 1e150 overflow, and make none. */
export function orderSpread(sums: CustomerSums): OrderSpread {
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
