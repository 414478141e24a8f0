import { type Exact, finiteNumber, minus, sign } from "../kernel/exact.js";
import { total } from "../kernel/exactSum.js";
import type { UnnamedOrders } from "./unnamedOrders.js";

/**
 * The orders and the revenue of known customers; empty if every order and refund has a customer.
 */
export function knownTotals(
  orders: number,
  revenue: Exact,
  unnamed: UnnamedOrders,
): { readonly customerOrders?: number; readonly customerRevenue?: number } {
  const revenueOfNobody = total(unnamed.revenue);
  if (unnamed.orders === 0 && sign(revenueOfNobody) === 0) return {};
  return {
    customerOrders: orders - unnamed.orders,
    customerRevenue: finiteNumber("customerRevenue", minus(revenue, revenueOfNobody)),
  };
}
