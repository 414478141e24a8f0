import type { OrderTotalsSums } from "../../commerce/orderTotals.js";
import type { Exact } from "../../kernel/exact.js";
import { addExact, type ExactSum, emptySum } from "../../kernel/exactSum.js";
import { InputError } from "../../kernel/inputError.js";
import { emptyProducts, type ProductSum } from "../../kernel/productSum.js";
import type { ResultRow } from "../statement/resultRow.js";
import type { OrderSource } from "./orderSource.js";
import { hasOrderIds } from "./orderSums.js";

/** The sums of a group, from which the totals of orders are made in the same way as in memory. */
export function readOrderSums(source: OrderSource, row: ResultRow): OrderTotalsSums {
  const { places } = source.amount;
  const money = (column: string): Exact => row.sum(column, places);
  const squarePlaces = places === undefined ? undefined : 2 * places;
  const orders = row.count("em_orders");
  const refunds = row.count("em_refunds");
  checkConflicts(source, row);
  const withUnits = source.hasUnits ? row.count("em_with_goods") : 0;
  return {
    amounts: {
      rows: row.count("em_source_rows"),
      orders,
      refunds,
      revenue: summed(money("em_revenue")),
      refunded: summed(money("em_refunded")),
      units: source.hasUnits ? row.count("em_goods") : 0,
      otherUnits: source.hasUnits ? row.count("em_other_goods") : 0,
      ordersWithUnits: withUnits,
      currency: { currency: "em_currency" in source.currency ? row.text("em_currency") : null },
    },
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
      squares: squares(row.sum("em_no_squared", squarePlaces)),
    },
    refundedOrders:
      hasOrderIds(source) && row.count("em_ids") > 0 ? row.count("em_named") : undefined,
    newOrders:
      source.hasTimes && row.count("em_untimed") === 0
        ? {
            newCustomers: row.count("em_new"),
            returningCustomers: row.count("em_returning"),
            newRevenue: money("em_new_revenue"),
          }
        : undefined,
  };
}

function checkConflicts(source: OrderSource, row: ResultRow): void {
  const conflict = hasOrderIds(source) ? row.count("em_conflict") : 0;
  if (conflict === 1) {
    throw new InputError("orders.customerId", "another one", "that of the other rows of its order");
  }
  if (conflict === 2) {
    throw new InputError("orders.at", "null", "there for all rows of an order or for none");
  }
}

function summed(amount: Exact): ExactSum {
  const sum = emptySum();
  addExact(sum, amount);
  return sum;
}

function squares(sum: Exact): ProductSum {
  return { ...emptyProducts(), rest: sum };
}
