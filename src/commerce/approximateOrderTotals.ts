import type { IdRegisters } from "../stream/idRegisters.js";
import type { OrderAmounts } from "./orderAmounts.js";
import type { OrderAmountsState } from "./orderAmountsState.js";
import type { OrderTotals } from "./orderTotals.js";
import type { UnnamedOrders } from "./unnamedOrders.js";

/** The totals of orders whose customers are estimated. */
export interface ApproximateOrderTotals
  extends OrderAmounts,
    Pick<OrderTotals, "customerOrders" | "customerRevenue"> {
  /** The estimated number of different customers with an order; if nearly all of them ordered once, it can exceed the number of orders. */
  readonly customers: number;
  /** How the customers were counted; measures that are made of them carry it. */
  readonly counting: "approximate";
}

/** What is kept of the orders seen so far. */
export interface ApproximateOrderTotalsState {
  /** Their amounts. */
  readonly amounts: OrderAmountsState;
  /** What the estimate needs of their customers' ids. */
  readonly customers: IdRegisters;
  /** The orders of nobody. */
  readonly unnamed: UnnamedOrders;
}
