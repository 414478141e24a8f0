import type { IdIndex } from "../stream/idIndex.js";
import type { OrderAmounts } from "./orderAmounts.js";
import type { OrderAmountsState } from "./orderAmountsState.js";

/** The totals of order lines, such as those of a product or a category. */
export interface OrderLineTotals extends OrderAmounts {
  /** One order can have lines in several categories, so measures of categories add up only if no order does. */
  readonly additive: "disjoint";
}

/** What is kept of the lines seen so far. */
export interface OrderLineTotalsState {
  /** Their amounts. */
  readonly amounts: OrderAmountsState;
  /** The ids of the orders that they belong to. */
  readonly orders: IdIndex;
}
