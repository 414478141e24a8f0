import type { Aggregator } from "../stream/aggregator.js";
import type { ApproximateOrderTotals } from "./approximateOrderTotals.js";
import { approximateOrderTotalsAggregatorFor } from "./approximateOrderTotalsAggregatorFor.js";
import type { ApproximateOrderTotalsState } from "./approximateOrderTotalsState.js";
import type { Order } from "./order.js";

/**
 * Adds up orders, and estimates how many customers placed them in 16 kB of memory, however many there are.
 *
 * Orders, revenue and units are exact. The number of customers is estimated (HyperLogLog) with a standard
 * error of 0.8 %, and measures computed from it carry `counting: "approximate"`, so that they are
 * never mixed with exact ones. Repeat and new customers cannot be estimated this way;
 * {@link orderTotalsAggregator}, which keeps the ids, counts them. A negative amount is a refund. Rows with
 * an `orderId` are refused, since putting them together takes memory.
 *
 * @example
 * const orders = [
 *   { customerId: "a", amount: "20.00" },
 *   { customerId: "b", amount: "35.50" },
 *   { customerId: "a", amount: "44.50" },
 * ];
 * const totals = aggregate(orders, approximateOrderTotalsAggregator);
 * totals.customers; // 2
 * revenuePerCustomer(totals).value; // 50
 * revenuePerCustomer(totals).definition; // { counting: "approximate" }
 */
export const approximateOrderTotalsAggregator: Aggregator<
  Order,
  ApproximateOrderTotalsState,
  ApproximateOrderTotals
> = /* @__PURE__ */ approximateOrderTotalsAggregatorFor();
