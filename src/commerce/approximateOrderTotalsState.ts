import type { IdRegisters } from "../stream/idRegisters.js";
import type { OrderAmountsState } from "./orderAmountsState.js";
import type { UnnamedOrders } from "./unnamedOrders.js";

/** What is kept of the orders seen so far. */
export interface ApproximateOrderTotalsState {
  /** Their amounts. */
  readonly amounts: OrderAmountsState;
  /** What the estimate needs of their customers' ids. */
  readonly customers: IdRegisters;
  /** The orders without a customer. */
  readonly unnamed: UnnamedOrders;
}
