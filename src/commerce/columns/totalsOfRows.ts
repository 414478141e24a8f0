import { toDecimalString } from "../../kernel/exact.js";
import type { History } from "../../kernel/history.js";
import { InputError } from "../../kernel/inputError.js";
import type { Negative } from "../../stream/negative.js";
import type { Order } from "../order.js";
import type { OrderAmounts } from "../orderAmounts.js";
import type { OrderColumnTotals } from "../orderColumnTotals.js";
import { orderTotals } from "../orderTotals.js";
import { addOrder, emptyOrderTotals } from "../orderTotalsState.js";
import type { OrderColumns } from "./orderColumns.js";
import { exactAmount, unitsAt } from "./orderUnits.js";

/**
 * The totals of each group, computed row by row as for records. Columns with refunds, with order
 * ids or with orders without a customer need this.
 */
export function totalsOfRows(
  columns: OrderColumns,
  negative: Negative,
  history: History,
): (OrderAmounts | OrderColumnTotals)[] {
  const { amounts, groupOf, groups, withSpread, customers } = columns;
  const states = Array.from({ length: groups }, () => ({
    ...emptyOrderTotals(),
    isTimed: columns.at !== undefined,
  }));
  for (let row = 0; row < amounts.doubles.length; row += 1) {
    const state = states[groupOf?.[row] ?? 0];
    try {
      if (state !== undefined) addOrder(state, orderAt(columns, row), negative);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      throw new InputError(`${error.argument}[${row}]`, error.received, error.expected);
    }
  }
  return states.map((state) => {
    const { spread, ...totals } = orderTotals(state, history);
    if (customers !== undefined) return withSpread ? { ...totals, spread } : totals;
    const { orders, revenue, refunds, refunded, grossRevenue, refundedOrders, currency } = totals;
    return {
      ...{ orders, revenue, refunds, refunded, grossRevenue },
      ...(orders === 0 && { units: 0 }),
      ...(refundedOrders !== undefined && { refundedOrders }),
      ...(currency !== undefined && { currency }),
    };
  });
}

function orderAt({ amounts, customers, orders, at, currency }: OrderColumns, row: number): Order {
  return {
    amount: amountAt(amounts, row),
    customerId: customers === undefined || customers.isNull?.(row) ? null : customers.of[row],
    orderId: orders === undefined || orders.isNull?.(row) ? null : orders.of[row],
    at: at?.[row],
    currency,
  };
}

/**
 * The amount in a row: as a number if its digits fit in a double, and otherwise as a decimal text.
 */
function amountAt(amounts: OrderColumns["amounts"], row: number): number | string {
  const units = unitsAt(amounts, row);
  if (Math.abs(units) < 1e15) return units / 10 ** amounts.places;
  return toDecimalString(exactAmount(amounts, row));
}
