import type { OrderTotals } from "./orderTotals.js";

/** The totals of orders in columns whose customers are known. */
export interface OrderColumnTotals extends Omit<OrderTotals, "spread"> {
  /** How orders and revenue spread over customers; there only if `withSpread` was `true`. */
  readonly spread?: OrderTotals["spread"];
}
