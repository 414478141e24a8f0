import type { Aggregator } from "../stream/aggregator.js";
import type { Order } from "./order.js";
import type { OrderTotals } from "./orderTotals.js";
import { orderTotalsAggregatorFor } from "./orderTotalsAggregatorFor.js";
import type { OrderTotalsState } from "./orderTotalsState.js";

/**
 * The totals of orders, in one pass: revenue, customers, and how much of both was new.
 *
 * An order is new if it was placed at its customer's first instant (of several orders at that
 * instant, all are new); later orders are repeat orders. The first instant is `firstOrderAt` if the
 * order gives it, else the earliest `at` among the aggregated orders. In a table by month, the
 * earliest `at` would be that of the month, so give `firstOrderAt` there; {@link firstOrders} finds
 * it.
 *
 * A negative amount is a refund: it lowers revenue and is no order. Rows with one `orderId` are one
 * order, at the earliest of their times; a negative row of that order at that time is a discount.
 * An order without `customerId` counts in orders and revenue, and in no total of customers. A
 * customer who ordered before the data begin looks new, so the totals carry `history: "in-data"`.
 * Use {@link orderTotalsAggregatorFor} to state where the data begin, or that they are complete.
 *
 * @example
 * const orders = [
 *   { customerId: "a", amount: "20.00", at: "2026-01-03" },
 *   { customerId: "b", amount: "35.50", at: "2026-01-09" },
 *   { customerId: "a", amount: "44.50", at: "2026-02-01" },
 * ];
 * const totals = aggregate(orders, orderTotalsAggregator);
 * totals.revenue; // 100
 * repeatPurchaseRate(totals).percent; // 50
 * returningRevenueShare(totals).percent; // 44.5
 * const refund = { customerId: "b", amount: "-35.50", at: "2026-02-03" };
 * const withRefund = aggregate([...orders, refund], orderTotalsAggregator);
 * [withRefund.orders, withRefund.revenue, withRefund.refunded]; // [3, 64.5, 35.5]
 */
export const orderTotalsAggregator: Aggregator<Order, OrderTotalsState, OrderTotals> =
  /* @__PURE__ */ orderTotalsAggregatorFor();
