import type { Aggregator } from "../stream/aggregator.js";
import type { OrderLine } from "./orderLine.js";
import type { OrderLineTotals } from "./orderLineTotals.js";
import { orderLineTotalsAggregatorFor } from "./orderLineTotalsAggregatorFor.js";
import type { OrderLineTotalsState } from "./orderLineTotalsState.js";

/**
 * The totals of order lines: the revenue and units of the lines, and the number of orders that they belong to.
 *
 * Grouped by category, they give each category's average order value. The orders of categories do
 * not add up, since one order can hold several categories. A negative line lowers its order; if its
 * time is another one than the order's, it is a refund. A refund may leave out its order.
 *
 * @example
 * const lines = [
 *   { orderId: 1, amount: "12.00", category: "books" },
 *   { orderId: 1, amount: "18.00", category: "books" },
 *   { orderId: 1, amount: "5.00", category: "toys" },
 *   { orderId: 2, amount: "10.00", category: "books" },
 * ];
 * const byCategory = aggregate(lines, groupBy((line) => line.category, orderLineTotalsAggregator));
 * averageOrderValue(byCategory.get("books")).value; // 20
 */
export const orderLineTotalsAggregator: Aggregator<
  OrderLine,
  OrderLineTotalsState,
  OrderLineTotals
> = /* @__PURE__ */ orderLineTotalsAggregatorFor();
