import { type OrderTotals, orderTotalsOf } from "../../commerce/orderTotals.js";
import { readHistory } from "../../kernel/history.js";
import type { HistoryOption } from "../../kernel/historyOption.js";
import { checkOptions } from "../../kernel/options.js";
import type { Invalid } from "../../stream/invalid.js";
import type { NegativeOption } from "../../stream/negativeOption.js";
import type { GroupKeys } from "../source/groupKeys.js";
import { type QueryOptions, queryOptionNames } from "../source/queryOptions.js";
import { groupedQuery } from "../statement/groupedQuery.js";
import { type QueriedResult } from "../statement/queriedResult.js";
import type { Query } from "../statement/query.js";
import { emptyRow, type ResultRow } from "../statement/resultRow.js";
import { checkOrdersTogether } from "./checkOrdersTogether.js";
import { orderDefinition } from "./orderDefinition.js";
import { orderSource } from "./orderSource.js";
import { orderSums } from "./orderSums.js";
import { type OrderTable } from "./orderTable.js";
import { readOrderSums } from "./readOrderSums.js";

/** The options of {@link queryOrderTotals}. */
export interface QueryOrderTotalsOptions<
  By extends GroupKeys | undefined = GroupKeys | undefined,
  Handling extends Invalid = Invalid,
> extends QueryOptions<By, Handling>,
    HistoryOption,
    NegativeOption {}

/**
 * A statement that counts and adds the orders of a table, and a reader of its answer. The reader
 * makes the same totals from the answer as {@link orderTotalsAggregator} makes from the rows.
 *
 * An order is new if it is at the time of its customer's first order. The first order is looked for
 * in all rows that satisfy `where`, whatever the range and the groups. Negative amounts are
 * refunds, rows in which the customer is null are orders without a customer, and rows with the same
 * order id are one order.
 *
 * @param orders - The table, or a query of your own, and its columns.
 * @param options - The dialect, and what is wanted: `by`, `from`, `to`, `where`, `history` and others.
 * @returns The text and the parameters for your driver, and `read` for the rows that it gives.
 * @throws {@link InputError} If the table, a column or an option is invalid; `read` throws if rows
 * of the table are invalid, and says how many, or if the answer was cut short.
 *
 * @example
 * const orders = {
 *   table: "orders",
 *   columns: { customerId: "customer", amount: { column: "total", places: 2 } },
 * };
 * const query = queryOrderTotals(orders, { dialect: postgresql, where: [{ column: "status", in: ["paid"] }] });
 * query.parameters; // ["", "paid", "paid"]
 */
export function queryOrderTotals<
  const By extends GroupKeys | undefined = undefined,
  Handling extends Invalid = "throw",
>(
  orders: OrderTable,
  options: QueryOrderTotalsOptions<By, Handling>,
): Query<QueriedResult<By, OrderTotals, Handling>> {
  checkOptions(options, [...queryOptionNames, "history", "negative"]);
  const source = orderSource("orders", orders, options, {
    needed: ["customerId", "amount"],
    optional: ["at", "orderId", "units", "currency"],
  });
  const told = readHistory(options, "in-data");
  const isDated = told !== "in-data" && told !== "complete";
  const defined = orderDefinition(source, options);
  const totalsOf = (row: ResultRow): OrderTotals =>
    Object.assign(orderTotalsOf(readOrderSums(source, isDated, row), told), defined);
  return groupedQuery<By, OrderTotals, Handling>({
    source,
    faults: source.faults,
    beside: source.together,
    groups: orderSums(source, isDated),
    check: (row) => {
      checkOrdersTogether(source, row);
    },
    rowsOf: (row) => row.count("em_source_rows"),
    result: totalsOf,
    empty: () => totalsOf(emptyRow),
  });
}
