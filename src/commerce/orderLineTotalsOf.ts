import { orderAmounts } from "./orderAmounts.js";
import type { OrderAmountsState } from "./orderAmountsState.js";
import type { OrderLineTotals } from "./orderLineTotals.js";

/** The totals that these amounts make, with how many orders the refunds name. */
export function orderLineTotalsOf(
  amounts: OrderAmountsState,
  refundedOrders: number,
): OrderLineTotals {
  return { ...orderAmounts(amounts), refundedOrders, additive: "disjoint" };
}
