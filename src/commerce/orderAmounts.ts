import { count } from "../kernel/check.js";
import { finiteNumber } from "../kernel/exact.js";
import { total } from "../kernel/exactSum.js";
import type { Stated } from "../kernel/stated.js";
import { commonCurrency } from "../stream/oneCurrency.js";
import type { OrderAmountsState } from "./orderAmountsState.js";
import type { OrderSpread } from "./orderSpread.js";

/** The totals of orders, without anything about their customers. */
export interface OrderAmounts extends Stated {
  /** How many orders there were. */
  readonly orders: number;
  /** What they were worth together, exactly added. */
  readonly revenue: number;
  /** The units of goods in them; there only if every order gives its units. */
  readonly units?: number;
  /** Their currency; there only if every order names it. */
  readonly currency?: string;
  /** There if one order can belong to several groups, so that the orders of groups do not add up. */
  readonly additive?: "disjoint";
  /** How their amounts spread, which intervals are made of; there only if it was kept. */
  readonly spread?: OrderSpread;
}

/** The totals so far. */
export function orderAmounts(state: OrderAmountsState): OrderAmounts {
  const { orders, revenue, units, ordersWithUnits, currency } = state;
  return {
    orders,
    revenue: finiteNumber("revenue", total(revenue)),
    ...(ordersWithUnits === orders && { units: count({ units }, "units") }),
    ...commonCurrency(currency, orders),
  };
}
