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
