import { count } from "../kernel/check.js";
import { finiteNumber, minus } from "../kernel/exact.js";
import { total } from "../kernel/exactSum.js";
import type { Stated } from "../kernel/stated.js";
import { commonCurrency } from "../stream/oneCurrency.js";
import type { KnownOrderAmounts } from "./knownOrderAmounts.js";
import type { OrderAmountsState } from "./orderAmountsState.js";
import type { OrderSpread } from "./orderSpread.js";

/** The totals of orders, without anything about their customers. */
export interface OrderAmounts extends Stated {
  /** How many orders there were. */
  readonly orders: number;
  /** The exact sum of what they were worth, less what was refunded. */
  readonly revenue: number;
  /** How many refunds there were: rows with a negative amount that belong to no order of the same time. */
  readonly refunds: number;
  /** What was refunded, as a positive number. */
  readonly refunded: number;
  /** What the orders were worth before refunds: revenue + refunded. */
  readonly grossRevenue: number;
  /** The units of goods in the orders that give them; there only if an order does. */
  readonly units?: number;
  /**
   * The sums over the orders that give their units, for the KPIs that need units; there only if
   * some orders leave out their units.
   */
  readonly known?: KnownOrderAmounts;
  /** Their currency, if they name one. */
  readonly currency?: string;
  /** There if one order can belong to several groups, so that the orders of groups do not add up. */
  readonly additive?: "disjoint";
  /**
   * How their amounts spread, from which intervals are computed; there only if the aggregator kept
   * it.
   */
  readonly spread?: OrderSpread;
}

/** The totals so far. */
export function orderAmounts(state: OrderAmountsState): OrderAmounts {
  const { orders, refunds, revenue, refunded, currency } = state;
  const net = total(revenue);
  return {
    orders,
    revenue: finiteNumber("revenue", net),
    refunds,
    refunded: -finiteNumber("refunded", total(refunded)) + 0,
    grossRevenue: finiteNumber("grossRevenue", minus(net, total(refunded))),
    ...unitsOfGoods(state),
    ...commonCurrency(currency),
  };
}

function unitsOfGoods(state: OrderAmountsState): Pick<OrderAmounts, "units" | "known"> {
  const { orders, ordersWithUnits, otherUnits } = state;
  if (ordersWithUnits === 0 && otherUnits === 0 && orders > 0) return {};
  const units = count({ units: state.units + otherUnits }, "units");
  if (ordersWithUnits === orders) return { units };
  const known = {
    units: state.units,
    orders: ordersWithUnits,
    leftOut: orders - ordersWithUnits,
  };
  return { units, known: { averageOrderQuantity: known } };
}
