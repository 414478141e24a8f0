import type { Aggregator } from "../stream/aggregator.js";
import type { OrderAmount } from "./orderAmount.js";
import type { OrderAmounts } from "./orderAmounts.js";
import { orderAmountsAggregatorFor } from "./orderAmountsAggregatorFor.js";
import type { SpreadOrderAmountsState } from "./spreadOrderAmountsState.js";

/**
 * The totals of orders whose customers are not known or not needed, in constant memory.
 *
 * A negative amount is a refund, which lowers revenue and is no order. Rows with an `orderId` are
 * refused, since putting them together takes memory; {@link orderTotalsAggregator} does it.
 *
 * Its spread, from which intervals are computed, treats every order as if it came from a different
 * customer. If customers order more than once, those intervals are too narrow;
 * {@link orderTotalsAggregator} gives the right intervals.
 *
 * @example
 * const orders = [{ amount: 0.1 }, { amount: "0.2" }];
 * aggregate(orders, orderAmountsAggregator).revenue; // 0.3
 * averageOrderValue(aggregate(orders, orderAmountsAggregator)).value; // 0.15
 * aggregate([...orders, { amount: -0.1 }], orderAmountsAggregator).orders; // 2
 */
export const orderAmountsAggregator: Aggregator<
  OrderAmount,
  SpreadOrderAmountsState,
  OrderAmounts
> = /* @__PURE__ */ orderAmountsAggregatorFor();
