import type { OrderLineTotals } from "../../commerce/orderLineTotals.js";
import { orderLineTotalsOf } from "../../commerce/orderLineTotalsOf.js";
import { checkOptions } from "../../kernel/options.js";
import type { Invalid } from "../../stream/invalid.js";
import type { NegativeOption } from "../../stream/negativeOption.js";
import { columnName } from "../source/columnName.js";
import type { GroupKeys } from "../source/groupKeys.js";
import { type QueryOptions, queryOptionNames } from "../source/queryOptions.js";
import { groupedQuery } from "../statement/groupedQuery.js";
import { type QueriedResult } from "../statement/queriedResult.js";
import type { Query } from "../statement/query.js";
import { emptyRow, type ResultRow } from "../statement/resultRow.js";
import { sql } from "../text/fragment.js";
import { checkOrderConflicts } from "./checkOrderConflicts.js";
import { checkOrdersTogether } from "./checkOrdersTogether.js";
import { orderDefinition } from "./orderDefinition.js";
import { orderLineSums } from "./orderLineSums.js";
import type { OrderLineTable } from "./orderLineTable.js";
import { orderSource } from "./orderSource.js";
import { readAmounts } from "./readAmounts.js";

/** What {@link queryOrderLineTotals} may be told. */
export interface QueryOrderLineTotalsOptions<
  By extends GroupKeys | undefined = GroupKeys | undefined,
  Handling extends Invalid = Invalid,
> extends QueryOptions<By, Handling>,
    NegativeOption {}

/**
 * A statement that counts and adds the lines of orders, such as those of a product or a category,
 * and a reader of its answer. The reader makes the same totals from the answer as
 * {@link orderLineTotalsAggregator} makes from the rows.
 *
 * Lines with the same order id are one order in each group. A negative line at the time of the order
 * lowers what the order was worth; at another time it is a refund.
 *
 * @param lines - The table, or a query of your own, and its columns.
 * @param options - The dialect, and what is wanted: `by`, `from`, `to`, `where` and others.
 * @returns The text and the parameters for your driver, and `read` for the rows that it gives.
 * @throws {@link InputError} If the table, a column or an option is invalid; `read` throws if rows of the table are invalid (the error says how many) or if the answer was cut short.
 *
 * @example
 * const lines = { table: "lines", columns: { orderId: "order", amount: { column: "cents", minorUnits: 2 } } };
 * const query = queryOrderLineTotals(lines, { dialect: duckdb, by: { category: "category" } });
 * query.parameters; // [""]
 */
export function queryOrderLineTotals<
  const By extends GroupKeys | undefined = undefined,
  Handling extends Invalid = "throw",
>(
  lines: OrderLineTable,
  options: QueryOrderLineTotalsOptions<By, Handling>,
): Query<QueriedResult<By, OrderLineTotals, Handling>> {
  checkOptions(options, [...queryOptionNames, "negative"]);
  const ofTable = orderSource("lines", lines, options, {
    needed: ["orderId", "amount"],
    optional: ["customerId", "at", "units", "currency"],
    faults: (dialect) => {
      const order = columnName(dialect, "columns.orderId", lines.columns.orderId);
      const amount = columnName(dialect, "columns.amount.column", lines.columns.amount.column);
      return [
        {
          field: "orderId",
          received: "null",
          expected: "a non-empty text, a whole number or a bigint",
          condition: sql`${order} is null and ${amount} >= 0`,
          isOfRow: true,
        },
      ];
    },
  });
  const { values } = ofTable;
  const source = {
    ...ofTable,
    // Without a column of customers, each line has a null of the type that ids have.
    values: {
      em_customer: sql`case when 1 = 0 then ${values["em_order"] ?? sql``} end`,
      ...values,
    },
  };
  const defined = orderDefinition(source, options);
  const resultOf = (row: ResultRow): OrderLineTotals => {
    checkOrderConflicts(source, row);
    return { ...orderLineTotalsOf(readAmounts(source, row), row.count("em_named")), ...defined };
  };
  return groupedQuery<By, OrderLineTotals, Handling>({
    source,
    faults: source.faults,
    beside: source.together,
    groups: orderLineSums(source),
    check: (row) => {
      checkOrdersTogether(source, row);
    },
    rowsOf: (row) => row.count("em_source_rows"),
    result: resultOf,
    empty: () => resultOf(emptyRow),
  });
}
