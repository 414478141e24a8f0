import { aggregate } from "../stream/aggregate.js";
import {
  type CustomerHistories,
  type CustomerHistoriesOptions,
  customerHistoriesAggregator,
  type HistoryOrder,
} from "./customerHistoriesAggregator.js";

/**
 * What each customer bought, how often and how lately: what lifetime models and RFM start from. (Recency, frequency, T and monetary value)
 *
 *     repeat purchases = periods with an order, after that of the first order
 *     recency = days from the first order to the last / days in a period
 *     age = days from the first order to asOf / days in a period
 *     mean repeat value = revenue of the repeat purchases / repeat purchases
 *
 * The first purchase is not among the repeat purchases, nor what it was worth in their mean. Orders
 * in one period are one purchase: with `"day"`, two orders on one day. Who ordered in one period only
 * has a recency of 0. Recency here is how old the customer was at the last order, as in the
 * literature; how long that is ago is age less recency. Days are counted on the calendar of the
 * zone; a month has 30.4375 of them.
 *
 * @param orders - In any order, in one currency.
 * @returns The customers, ordered by id; `meanRepeatValue` is `null` without a repeat purchase.
 * @throws {@link InputError} If an option or a record cannot be right, an order is not before `asOf`, or currencies differ.
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
 * customerHistories(orders, { ...daily, period: "week" }).customers[1].age; // 2.142857142857143
 */
export function customerHistories(
  orders: Iterable<HistoryOrder>,
  options: CustomerHistoriesOptions,
): CustomerHistories {
  return aggregate(orders, customerHistoriesAggregator(options));
}
