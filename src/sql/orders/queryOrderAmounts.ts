import type { OrderAmounts } from "../../commerce/orderAmounts.js";
import { spreadOrderAmounts } from "../../commerce/spreadOrderAmounts.js";
import { isAbsent } from "../../kernel/check.js";
import { InputError } from "../../kernel/inputError.js";
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
import { orderAmountSums } from "./orderAmountSums.js";
import type { OrderAmountTable } from "./orderAmountTable.js";
import { orderDefinition } from "./orderDefinition.js";
import { orderSource } from "./orderSource.js";
import { readAmounts } from "./readAmounts.js";
import { summedSquares } from "./summed.js";

/** What {@link queryOrderAmounts} may be told. */
export interface QueryOrderAmountsOptions<
  By extends GroupKeys | undefined = GroupKeys | undefined,
  Handling extends Invalid = Invalid,
> extends QueryOptions<By, Handling>,
    NegativeOption {}

/**
 * A statement that counts and adds the orders of a table whose customers are not known or not
 * needed, and a reader of its answer. The reader makes the same totals from the answer as
 * {@link orderAmountsAggregator} makes from the rows.
 *
 * A negative amount is a refund. Every row is an order or a refund of its own, so `orderId` is refused.
 *
 * @param orders - The table, or a query of your own, and its columns.
 * @param options - The dialect, and what is wanted: `by`, `from`, `to`, `where` and others.
 * @returns The text and the parameters for your driver, and `read` for the rows that it gives.
 * @throws {@link InputError} If the table, a column or an option is invalid; `read` throws if rows of the table are invalid (the error says how many) or if the answer was cut short.
 *
 * @example
 * const orders = { table: "orders", columns: { amount: { column: "cents", minorUnits: 2 } } };
 * const query = queryOrderAmounts(orders, { dialect: duckdb, where: [{ column: "status", in: ["paid"] }] });
 * query.parameters; // ["paid", "paid"]
 */
export function queryOrderAmounts<
  const By extends GroupKeys | undefined = undefined,
  Handling extends Invalid = "throw",
>(
  orders: OrderAmountTable,
  options: QueryOrderAmountsOptions<By, Handling>,
): Query<QueriedResult<By, OrderAmounts, Handling>> {
  checkOptions(options, [...queryOptionNames, "negative"]);
  checkNoOrderId(orders);
  const source = orderSource("orders", orders, options, {
    needed: ["amount"],
    optional: ["at", "units", "currency"],
  });
  const { places } = source.amount;
  const squarePlaces = places === undefined ? undefined : 2 * places;
  const defined = orderDefinition(source, options);
  const resultOf = (row: ResultRow): OrderAmounts => {
    const squares = summedSquares(row.sum("em_squares", squarePlaces));
    return { ...spreadOrderAmounts({ ...readAmounts(source, row), squares }), ...defined };
  };
  return groupedQuery<By, OrderAmounts, Handling>({
    source,
    faults: source.faults,
    beside: source.together,
    groups: orderAmountSums(source),
    check: (row) => {
      checkOrdersTogether(source, row);
    },
    rowsOf: (row) => row.count("em_source_rows"),
    result: resultOf,
    empty: () => resultOf(emptyRow),
  });
}

function checkNoOrderId(orders: OrderAmountTable): void {
  // A caller without types may have given anything for the table.
  const { orderId } = ((orders as Partial<OrderAmountTable> | null | undefined)?.columns ?? {}) as {
    readonly orderId?: unknown;
  };
  if (isAbsent(orderId)) return;
  const expected =
    "left out, since every row is an order of its own (queryOrderTotals puts rows of one order together)";
  throw new InputError("columns.orderId", orderId, expected);
}
