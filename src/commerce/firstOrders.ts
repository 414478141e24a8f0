import type { Id } from "../kernel/id.js";
import { aggregate } from "../stream/aggregate.js";
import type { DatedOrder } from "./datedOrder.js";
import type { FirstOrderAt } from "./firstOrderAt.js";
import { firstOrdersAggregatorFor } from "./firstOrdersAggregatorFor.js";
import type { FirstOrdersOptions } from "./firstOrdersOptions.js";

/**
 * When each customer first ordered. With it, each customer is new only once in a table by month or
 * channel.
 *
 * Rows with one `orderId` are one order, placed at the earliest of their times. The order belongs
 * to its customer even if only some of its rows name the customer. Refunds and orders without a
 * customer are left out. To leave out invalid records, call `aggregate(orders,
 * firstOrdersAggregator, { invalid: "skip" })`.
 *
 * @param orders - All orders that the customers ever placed, in any order.
 * @param options - What a negative amount means.
 * @returns A Map from customer to first instant, in epoch milliseconds, or to a date if the orders have dates without times. Give it to each order as `firstOrderAt`.
 * @throws {@link InputError} If a customer, a time or an option is invalid; the error names the order's position.
 *
 * @example
 * const orders = [
 *   { customerId: "a", at: "2026-01-03", amount: 20, channel: "web" },
 *   { customerId: "a", at: "2026-02-01", amount: 45, channel: "shop" },
 * ];
 * const first = firstOrders(orders);
 * const dated = orders.map((order) => ({ ...order, firstOrderAt: first.get(order.customerId) }));
 * aggregate(dated, groupBy((order) => order.channel, orderTotalsAggregator)).get("shop").newCustomers; // 0
 */
export function firstOrders(
  orders: Iterable<DatedOrder>,
  options?: FirstOrdersOptions,
): Map<Id, FirstOrderAt> {
  return aggregate(orders, firstOrdersAggregatorFor(options));
}
