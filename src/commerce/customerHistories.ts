import { aggregate } from "../stream/aggregate.js";
import { customerHistoriesAggregator } from "./customerHistoriesAggregator.js";
import type { CustomerHistoriesOptions } from "./customerHistoriesOptions.js";
import type { CustomerHistories } from "./customerHistory.js";
import type { HistoryOrder } from "./historyOrder.js";

/**
 * How often, how recently and for how much each customer bought. Lifetime models and RFM start from
 * this. (Recency, frequency, T and monetary value)
 *
 *     repeat purchases = periods with an order, after the period of the first order
 *     recency = days from the first order to the last / days in a unit of time
 *     age = days from the first order to asOf / days in a unit of time
 *     mean repeat value = revenue of the repeat purchases / repeat purchases
 *
 * The first purchase is not a repeat purchase, and its value is not in `meanRepeatValue`. Orders in
 * the same period are one purchase: with `"day"`, two orders on one day. A customer who ordered in
 * only one period has a recency of 0. As in the literature, recency is how old the customer was at
 * the last order; the time since then is age less recency. Days are counted on the calendar of the
 * time zone; a month has 30.4375 of them. The literature counts purchases by day and times in
 * weeks: `period: "day"` with `timeUnit: "week"`. If `asOf` is a date without a time, it is the
 * last day of the data, like the end of observation in the libraries lifetimes, CLVTools and BTYD.
 *
 * A negative amount is a refund and no order. It lowers the value of the order that it names by
 * `orderId`. If it names no order of the data, it lowers the repeat purchases of its customer. Rows
 * with one `orderId` are one order, placed at the earliest of their times; a negative row of that
 * time is a discount. An amount of 0 is an order. Customers with nothing but refunds are left out.
 * Orders without a customer are left out too, and `ordersWithoutCustomer` counts them.
 *
 * @param orders - In any order, in one currency.
 * @returns The customers, ordered by id; `meanRepeatValue` is `null` without a repeat purchase.
 * @throws {@link InputError} If an option or a record is invalid, an order is later than `asOf`, or currencies differ.
 *
 * @example
 * const orders = [
 *   { customerId: "a", at: "2026-01-03", amount: "20.00" },
 *   { customerId: "a", at: "2026-02-11", amount: "12.50" },
 *   { customerId: "a", at: "2026-02-11", amount: "5.00" },
 *   { customerId: "b", at: "2026-02-14", amount: "35.00" },
 * ];
 * const daily = { asOf: "2026-03-01", period: "day", timeZone: "Asia/Jakarta" };
 * const [a, b] = customerHistories(orders, daily).customers;
 * [a.orders, a.repeatPurchases, a.recency, a.age, a.meanRepeatValue]; // [3, 1, 39, 57, 17.5]
 * [b.orders, b.repeatPurchases, b.recency, b.age, b.meanRepeatValue]; // [1, 0, 0, 15, null]
 * const refunded = [...orders, { customerId: "b", at: "2026-02-20", amount: "-35.00" }];
 * customerHistories(refunded, daily).customers[1].revenue; // 0
 * customerHistories(orders, { ...daily, timeUnit: "week" }).customers[0].recency; // 5.571428571428571
 */
export function customerHistories(
  orders: Iterable<HistoryOrder>,
  options: CustomerHistoriesOptions,
): CustomerHistories {
  return aggregate(orders, customerHistoriesAggregator(options));
}
