import { type Exact, finiteNumber, minus } from "../kernel/exact.js";
import { total } from "../kernel/exactSum.js";
import { productTotal } from "../kernel/productSum.js";
import { countNewOrders } from "./countNewOrders.js";
import { countRefundedOrders } from "./countRefundedOrders.js";
import { countCustomers } from "./customerOrders.js";
import { customerSpreadSums } from "./customerSpreadSums.js";
import { knownTotals } from "./knownTotals.js";
import { type OrderAmounts, orderAmounts } from "./orderAmounts.js";
import { type OrderSpread, orderSpread } from "./orderSpread.js";
import type { OrderTotalsState } from "./orderTotalsState.js";
import type { UnnamedOrders } from "./unnamedOrders.js";
import { withIdentifiedOrders } from "./withIdentifiedOrders.js";

/** The totals of orders and of their customers; the KPIs of commerce take them as they are. */
export interface OrderTotals extends OrderAmounts {
  /** Different customers with an order. */
  readonly customers: number;
  /** Customers with two orders or more. */
  readonly repeatCustomers: number;
  /** Orders of known customers; there only if some orders or refunds have no customer. */
  readonly customerOrders?: number;
  /**
   * What known customers were worth, net of refunds; there only if some orders or refunds have no
   * customer.
   */
  readonly customerRevenue?: number;
  /** How many orders the refunds name; there only if orders or refunds have ids. */
  readonly refundedOrders?: number;
  /** Customers with a first order among these orders; there only if every order has `at`. */
  readonly newCustomers?: number;
  /** Customers with an order after their first; there only if every order has `at`. */
  readonly returningCustomers?: number;
  /** What the customers' first orders were worth before refunds; there only if every order has `at`. */
  readonly newRevenue?: number;
  /** What all other orders of known customers were worth before refunds; there only if every order has `at`. */
  readonly repeatRevenue?: number;
  /** How orders and revenue spread over customers, from which intervals are computed. */
  readonly spread: OrderSpread;
}

/** The totals so far. */
export function orderTotals(seen: OrderTotalsState): OrderTotals {
  const { amounts, customers, newOrders, unnamed, isTimed } = withIdentifiedOrders(seen);
  const { identified } = seen;
  const gross = minus(total(amounts.revenue), total(amounts.refunded));
  const grossOfNobody = minus(total(unnamed.revenue), total(unnamed.refunded));
  return {
    ...orderAmounts(amounts),
    ...countCustomers(customers),
    ...knownTotals(amounts.orders, total(amounts.revenue), unnamed),
    ...(identified.ids.size > 0 && { refundedOrders: countRefundedOrders(identified) }),
    ...(isTimed &&
      newTotals(countNewOrders(newOrders, customers.ids.size), minus(gross, grossOfNobody))),
    spread: spreadOf(customerSpreadSums(customers), unnamed),
  };
}

function newTotals(
  { newCustomers, returningCustomers, newRevenue }: ReturnType<typeof countNewOrders>,
  gross: Exact,
): Pick<OrderTotals, "newCustomers" | "returningCustomers" | "newRevenue" | "repeatRevenue"> {
  return {
    newCustomers,
    returningCustomers,
    newRevenue: finiteNumber("newRevenue", newRevenue),
    repeatRevenue: finiteNumber("repeatRevenue", minus(gross, newRevenue)),
  };
}

function spreadOf(
  sums: ReturnType<typeof customerSpreadSums>,
  { units, orders, ofOrders, squares }: UnnamedOrders,
): OrderSpread {
  if (units === 0) return orderSpread(sums);
  return orderSpread(sums, {
    units,
    orders,
    revenueOfOrders: total(ofOrders),
    revenueSquared: productTotal(squares, 0),
  });
}
