import type { Id } from "../kernel/id.js";
import type { Aggregator } from "../stream/aggregator.js";
import type { DatedOrder } from "./datedOrder.js";
import type { FirstOrderAt } from "./firstOrderAt.js";
import { firstOrdersAggregatorFor } from "./firstOrdersAggregatorFor.js";
import type { FirstOrdersState } from "./firstOrdersState.js";

/**
 * When each customer first ordered, from orders that arrive one by one or in parts. Rows with one
 * `orderId` are one order. Refunds and orders without a customer are left out;
 * {@link firstOrdersAggregatorFor} can refuse negative amounts.
 *
 * @example
 * const orders = [{ customerId: "a", at: "2026-02-01" }, { customerId: "a", at: "2026-01-03" }];
 * aggregate(orders, firstOrdersAggregator).get("a"); // "2026-01-03"
 */
export const firstOrdersAggregator: Aggregator<
  DatedOrder,
  FirstOrdersState,
  Map<Id, FirstOrderAt>
> = /* @__PURE__ */ firstOrdersAggregatorFor();
