import type { IdentifiedOrders } from "../stream/identifiedOrders.js";

/** How many orders are named by a refund, whether they are among the orders or not. */
export function countRefundedOrders({ deductions, earliest }: IdentifiedOrders): number {
  let refunded = 0;
  for (const [order, all] of deductions) {
    if (all.some(({ at }) => at !== earliest[order])) refunded += 1;
  }
  return refunded;
}
