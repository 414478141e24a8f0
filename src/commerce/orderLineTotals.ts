import type { OrderAmounts } from "./orderAmounts.js";

/** The totals of order lines, such as those of a product or a category. */
export interface OrderLineTotals extends OrderAmounts {
  /** How many orders the refunds name. */
  readonly refundedOrders: number;
  /** One order can have lines in several categories, so measures of categories add up only if no order does. */
  readonly additive: "disjoint";
}
