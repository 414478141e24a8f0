import { finiteNumber, minus } from "../kernel/exact.js";
import { total } from "../kernel/exactSum.js";
import { countNewOrders } from "./countNewOrders.js";
import {
  type CustomerOrders,
  countRepeatCustomers,
  spreadOverCustomers,
} from "./customerOrders.js";
import type { NewOrders } from "./newOrders.js";
import { type OrderAmounts, orderAmounts } from "./orderAmounts.js";
import type { OrderAmountsState } from "./orderAmountsState.js";
import type { OrderSpread } from "./orderSpread.js";
import type { OrderTotalsState } from "./orderTotalsState.js";

/** The totals of orders and of their customers; the KPIs of commerce take them as they are. */
export interface OrderTotals extends OrderAmounts {
  /** Different customers. */
  readonly customers: number;
  /** Customers with two orders or more. */
  readonly repeatCustomers: number;
  /** Customers with a first order among these orders; there only if every order has `at`. */
  readonly newCustomers?: number;
  /** Customers with an order after their first; there only if every order has `at`. */
  readonly returningCustomers?: number;
  /** What the customers' first orders were worth; there only if every order has `at`. */
  readonly newRevenue?: number;
  /** What all other orders were worth; there only if every order has `at`. */
  readonly repeatRevenue?: number;
  /** How orders and revenue spread over customers, which intervals are made of. */
  readonly spread: OrderSpread;
}

/** The totals so far. */
export function orderTotals(state: OrderTotalsState): OrderTotals {
  const { amounts, customers, newOrders, isTimed } = state;
  return {
    ...orderAmounts(amounts),
    customers: customers.ids.size,
    repeatCustomers: countRepeatCustomers(customers),
    ...(isTimed && newTotals(newOrders, customers, amounts)),
    spread: spreadOverCustomers(customers),
  };
}

function newTotals(
  newOrders: NewOrders,
  customers: CustomerOrders,
  { revenue }: OrderAmountsState,
): Pick<OrderTotals, "newCustomers" | "returningCustomers" | "newRevenue" | "repeatRevenue"> {
  const counted = countNewOrders(newOrders, customers.ids.size);
  return {
    newCustomers: counted.newCustomers,
    returningCustomers: counted.returningCustomers,
    newRevenue: finiteNumber("newRevenue", counted.newRevenue),
    repeatRevenue: finiteNumber("repeatRevenue", minus(total(revenue), counted.newRevenue)),
  };
}
