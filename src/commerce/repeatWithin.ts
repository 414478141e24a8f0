import { aggregate } from "../stream/aggregate.js";
import { repeatWithinAggregator } from "./repeatWithinAggregator.js";
import type { RepeatWithinOptions } from "./repeatWithinOptions.js";
import type { RepeatWithinRates } from "./repeatWithinRates.js";
import type { TimedOrder } from "./timedOrder.js";

/**
 * The share of customers who ordered again within a number of days of their first order. (Repeat purchase rate within 30, 60 or 90 days)
 *
 *     customers with an order after the first and at most `days` days later / customers old enough
 *
 * A customer is old enough if the first order was at least `days` days before `asOf`, so that the
 * whole window has been seen. Between dates without a time, days are counted on the calendar;
 * between instants, a day has 24 hours. Orders at the moment of the first order are not repeat
 * orders.
 *
 * A negative amount is a refund and no order, and rows with one `orderId` are one order. Orders
 * without a customer are left out, and `ordersWithoutCustomer` of each measure says how many.
 * Unless the option `history` says otherwise, measures carry `history: "in-data"`: a customer who
 * ordered before the data begin looks new.
 *
 * @param orders - In any order; all orders of each customer since the first, in one currency.
 * @param options - The windows, and where the orders end.
 * @returns A measure for each window: a fraction from 0 to 1; `null` with reason `"immature"` where no customer is old enough, and `"no-data"` without customers.
 * @throws {@link InputError} If an option or an order is invalid, an order is later than `asOf`, or currencies differ.
 *
 * @example
 * const orders = [
 *   { customerId: "a", at: "2026-01-03", amount: 20 },
 *   { customerId: "a", at: "2026-02-14", amount: 15 },
 *   { customerId: "b", at: "2026-01-20", amount: 30 },
 *   { customerId: "b", at: "2026-01-29", amount: -30 },
 *   { customerId: "c", at: "2026-03-01", amount: 25 },
 * ];
 * const windows = { days: [30, 60, 90], asOf: "2026-03-31", timeZone: "Asia/Jakarta" };
 * const rates = repeatWithin(orders, windows);
 * rates.map((rate) => [rate.numerator, rate.denominator]); // [[0, 3], [1, 2], [0, 0]]
 * rates[1].percent; // 50
 * rates[1].definition; // { days: 60, history: "in-data" }
 * rates[2].reason; // "immature"
 */
export function repeatWithin(
  orders: Iterable<TimedOrder>,
  options: RepeatWithinOptions,
): RepeatWithinRates {
  return aggregate(orders, repeatWithinAggregator(options));
}
