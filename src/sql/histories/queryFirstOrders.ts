import type { FirstOrderAt } from "../../commerce/firstOrderAt.js";
import { mapById } from "../../commerce/mapById.js";
import { compareIds } from "../../kernel/compareIds.js";
import type { Id } from "../../kernel/id.js";
import { checkOptions } from "../../kernel/options.js";
import { periodsOf } from "../../kernel/periods.js";
import { givenInstant } from "../../kernel/timestamp.js";
import { dayLength } from "../../kernel/timeUnit.js";
import type { Invalid } from "../../stream/invalid.js";
import type { NegativeOption } from "../../stream/negativeOption.js";
import { checkOneCustomer } from "../orders/checkOrderConflicts.js";
import { checkOrdersTogether } from "../orders/checkOrdersTogether.js";
import { customerOrders } from "../orders/customerOrders.js";
import { datedOrderSource } from "../orders/datedOrderSource.js";
import type { QueryOptions } from "../source/queryOptions.js";
import { listQuery } from "../statement/listQuery.js";
import type { QueriedResult } from "../statement/queriedResult.js";
import type { Query } from "../statement/query.js";
import { sql, whole, word } from "../text/fragment.js";
import { derived, onlyIf, select } from "../text/select.js";
import type { FirstOrderTable } from "./firstOrderTable.js";

/** What {@link queryFirstOrders} may be told. */
export interface QueryFirstOrdersOptions<Handling extends Invalid = Invalid>
  extends Omit<QueryOptions<undefined, Handling>, "by" | "definition">,
    NegativeOption {}

/**
 * A statement that finds the first order of each customer, and a reader of its answer. The reader
 * makes the same Map from the answer as {@link firstOrders} makes from the rows.
 *
 * Refunds and orders without a customer are left out. The ids are texts, also of a column of
 * numbers, unless the column is told as `{ column: "customer", is: "whole" }`. Rows with one order id
 * are one order, as in memory.
 *
 * @param orders - The table, or a query of your own, and its columns.
 * @param options - The dialect, and what is wanted: `from`, `to`, `where`, `negative`, `invalid`.
 * @returns The text and the parameters for your driver, and `read` for the rows that it gives: a Map, ordered by id.
 * @throws {@link InputError} If the table, a column or an option is invalid; `read` throws if rows of the table are invalid (the error says how many) or if the answer was cut short.
 *
 * @example
 * const orders = { table: "orders", columns: { customerId: "customer", at: { column: "day", is: "date" } } };
 * const query = queryFirstOrders(orders, { dialect: postgresql });
 * const empty = Object.fromEntries(query.columns.map((name) => [name, null]));
 * const row = { ...empty, em_rows: "2", em_group: "1", em_customer: "a", em_first: "1767398400000", em_source_rows: "2" };
 * query.read([row]).get("a"); // "2026-01-03"
 */
export function queryFirstOrders<Handling extends Invalid = "throw">(
  orders: FirstOrderTable,
  options: QueryFirstOrdersOptions<Handling>,
): Query<QueriedResult<undefined, Map<Id, FirstOrderAt>, Handling>> {
  checkOptions(options, ["dialect", "from", "to", "timeZone", "where", "invalid", "negative"]);
  const source = datedOrderSource("orders", orders, options, {
    needed: ["customerId", "at"],
    optional: ["amount", "orderId"],
  });
  const isDate = source.time?.isDate === true;
  const { keyOf } = periodsOf({ period: "day" });
  const selected = {
    em_customer: word("em_customer"),
    em_is_group: whole(1),
    em_first: sql`min(${onlyIf(word("em_count > 0"), word("em_at"))})`,
    em_source_rows: word("sum(em_source_rows)"),
    em_two_customers: word("max(em_two_customers)"),
  };
  return listQuery<Map<Id, FirstOrderAt>, Handling>({
    source,
    faults: source.faults,
    beside: source.together,
    check: (row) => {
      checkOrdersTogether(source, row);
    },
    groups: {
      names: ["em_customer", "em_first", "em_source_rows", "em_two_customers"],
      query: select(selected, {
        from: derived(customerOrders(source, "in their orders"), "em_orders"),
        groupBy: ["em_customer"],
      }),
    },
    result(rows) {
      const firsts = rows.flatMap((row): [Id, FirstOrderAt][] => {
        checkOneCustomer(source, row);
        const customer = row.text("em_customer");
        const first = row.whole("em_first");
        if (customer === null || first === null) return [];
        const id = source.readCustomer(`${row.argument}.em_customer`, customer);
        return [[id, isDate ? keyOf(first / dayLength) : givenInstant(first)]];
      });
      return mapById(firsts.sort(([a], [b]) => compareIds(a, b)));
    },
  });
}
