import type { OrderTotalsSums } from "../../commerce/orderTotals.js";
import type { Exact } from "../../kernel/exact.js";
import type { ResultRow } from "../statement/resultRow.js";
import { checkOrderConflicts } from "./checkOrderConflicts.js";
import type { OrderSource } from "./orderSource.js";
import { hasOrderIds } from "./orderSums.js";
import { readAmounts } from "./readAmounts.js";
import { summed, summedSquares } from "./summed.js";

/** The sums of a group, from which the totals of orders are made in the same way as in memory. */
export function readOrderSums(
  source: OrderSource,
  isDated: boolean,
  row: ResultRow,
): OrderTotalsSums {
  const { places } = source.amount;
  const money = (column: string): Exact => row.sum(column, places);
  const squarePlaces = places === undefined ? undefined : 2 * places;
  checkOrderConflicts(source, row);
  return {
    amounts: readAmounts(source, row),
    customers: row.count("em_customers"),
    repeatCustomers: row.count("em_repeat"),
    spread: {
      units: row.count("em_spread_units"),
      customers: row.count("em_customers"),
      orders: row.count("em_spread_orders"),
      revenue: money("em_spread_revenue"),
      ordersSquared: row.sum("em_orders_squared", 0),
      revenueSquared: row.sum("em_revenue_squared", squarePlaces),
      ordersTimesRevenue: money("em_products"),
    },
    unnamed: {
      units: row.count("em_no_units"),
      orders: row.count("em_no_orders"),
      revenue: summed(money("em_no_revenue")),
      refunded: summed(money("em_no_refunded")),
      ofOrders: summed(money("em_no_of_orders")),
      squares: summedSquares(row.sum("em_no_squared", squarePlaces)),
    },
    refundedOrders:
      hasOrderIds(source) && row.count("em_ids") > 0 ? row.count("em_named") : undefined,
    newOrders:
      source.hasTimes && (source.needsTimes || row.count("em_untimed") === 0)
        ? {
            newCustomers: row.count("em_new"),
            returningCustomers: row.count("em_returning"),
            newRevenue: money("em_new_revenue"),
            earliest: (isDated ? row.whole("em_first_at") : null) ?? Number.POSITIVE_INFINITY,
          }
        : undefined,
  };
}
