import type { Fields } from "../kernel/check.js";
import type { Spread } from "../kernel/measure.js";
import type { Carried } from "../kernel/ratio.js";

/** How orders and revenue spread over customers, for each measure that they make. */
export interface OrderSpread {
  /** Of revenue and orders. */
  readonly averageOrderValue: Spread;
  /** Of orders and customers. */
  readonly purchaseFrequency: Spread;
  /** Of revenue and customers. */
  readonly revenuePerCustomer: Spread;
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

/** The spreads that sums over customers make. */
export function orderSpread(sums: CustomerSums): OrderSpread {
  const { customers: units, ordersSquared, revenueSquared, ordersTimesRevenue } = sums;
  const spread = (
    numeratorSquares: number,
    denominatorSquares: number,
    products: number,
  ): Spread => ({ unit: "customer", units, numeratorSquares, denominatorSquares, products });
  return {
    averageOrderValue: spread(revenueSquared, ordersSquared, ordersTimesRevenue),
    purchaseFrequency: spread(ordersSquared, units, sums.orders),
    revenuePerCustomer: spread(revenueSquared, units, sums.revenue),
  };
}

/** What a measure carries, with its spread where its totals have one. */
export function withSpread(
  carried: Carried,
  input: Fields<"spread">,
  metric: keyof OrderSpread,
): Carried {
  const spread = (input?.spread as OrderSpread | undefined)?.[metric];
  // Squares of amounts beyond 1e150 overflow: no spread then.
  const isFinite = spread && Object.values({ ...spread, unit: 0 }).every(Number.isFinite);
  return isFinite ? { ...carried, spread } : carried;
}
