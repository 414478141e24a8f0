import type { OrderAmounts } from "./orderAmounts.js";
import type { OrderTotals } from "./orderTotals.js";

/** The totals of orders whose customers are estimated. */
export interface ApproximateOrderTotals
  extends OrderAmounts,
    Pick<OrderTotals, "customerOrders" | "customerRevenue"> {
  /** The estimated number of different customers with an order; if nearly all of them ordered once, it can exceed the number of orders. */
  readonly customers: number;
  /** How the customers were counted; measures that are made of them carry it. */
  readonly counting: "approximate";
}
