import { type Exact, finiteNumber, minus } from "../kernel/exact.js";
import { total } from "../kernel/exactSum.js";
import { type History, historyPartAt } from "../kernel/history.js";
import { productTotal } from "../kernel/productSum.js";
import { countNewOrders } from "./countNewOrders.js";
import { countRefundedOrders } from "./countRefundedOrders.js";
import { countCustomers } from "./customerOrders.js";
import { customerSpreadSums } from "./customerSpreadSums.js";
import { knownTotals } from "./knownTotals.js";
import type { NewOrderCounts } from "./newOrderCounts.js";
import { type OrderAmounts, orderAmounts } from "./orderAmounts.js";
import type { OrderAmountsState } from "./orderAmountsState.js";
import { type OrderSpread, type OrderSpreadSums, orderSpread } from "./orderSpread.js";
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

/** What the totals are made of: from records, from columns, or from the sums of an engine. */
export interface OrderTotalsSums {
  readonly amounts: OrderAmountsState;
  readonly customers: number;
  readonly repeatCustomers: number;
  /** Sums over known customers. */
  readonly spread: OrderSpreadSums;
  /** The orders without a customer. */
  readonly unnamed: UnnamedOrders;
  /** How many orders the refunds name; undefined if rows have no order ids. */
  readonly refundedOrders: number | undefined;
  /** Undefined if an order has no time. */
  readonly newOrders: NewOrderCounts | undefined;
}

/** The totals so far, with what is told about where history begins. */
export function orderTotals(seen: OrderTotalsState, history: History): OrderTotals {
  const { amounts, customers, newOrders, unnamed, isTimed } = withIdentifiedOrders(seen);
  const { identified } = seen;
  const sums = {
    amounts,
    ...countCustomers(customers),
    spread: customerSpreadSums(customers),
    unnamed,
    refundedOrders: identified.ids.size > 0 ? countRefundedOrders(identified) : undefined,
    newOrders: isTimed ? countNewOrders(newOrders, customers.ids.size) : undefined,
  };
  return orderTotalsOf(sums, history);
}

/**
 * The totals that these sums make. They carry the history if they tell new customers from returning
 * ones, unless history is complete for them.
 */
export function orderTotalsOf(sums: OrderTotalsSums, history: History): OrderTotals {
  const { amounts, customers, repeatCustomers, unnamed, refundedOrders, newOrders } = sums;
  const gross = minus(total(amounts.revenue), total(amounts.refunded));
  const grossOfNobody = minus(total(unnamed.revenue), total(unnamed.refunded));
  const ofCustomers = {
    customers,
    repeatCustomers,
    ...knownTotals(amounts.orders, total(amounts.revenue), unnamed),
    ...(refundedOrders !== undefined && { refundedOrders }),
    ...(newOrders && newTotals(newOrders, minus(gross, grossOfNobody))),
    spread: spreadOf(sums.spread, unnamed),
    ...(newOrders && historyPartAt(history, newOrders.earliest)),
  };
  // There is one such object for each group, and V8 takes ten times as long for an object that begins
  // with a spread.
  return Object.assign({}, orderAmounts(amounts), ofCustomers);
}

function newTotals(
  { newCustomers, returningCustomers, newRevenue }: NewOrderCounts,
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
  sums: OrderSpreadSums,
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
