import { type Exact, exactly, plus } from "../../kernel/exact.js";
import type { CohortRevenue } from "../../retention/cohortTable.js";
import { cohortTimes } from "../../retention/cohortTimes.js";
import { revenueTable } from "../../retention/revenueTable.js";
import type { Invalid } from "../../stream/invalid.js";
import { withoutCustomer } from "../../stream/withoutCustomer.js";
import { checkOneCustomer } from "../orders/checkOrderConflicts.js";
import { checkOrdersTogether } from "../orders/checkOrdersTogether.js";
import { datedOrderSource } from "../orders/datedOrderSource.js";
import type { DatedOrderTable } from "../orders/datedOrderTable.js";
import { exactAmounts } from "../orders/exactAmounts.js";
import { lateRows } from "../orders/lateRows.js";
import type { GroupKeys } from "../source/groupKeys.js";
import { groupedQuery } from "../statement/groupedQuery.js";
import type { QueriedResult } from "../statement/queriedResult.js";
import type { Query } from "../statement/query.js";
import type { ResultRow } from "../statement/resultRow.js";
import { checkCohortQuery } from "./checkCohortQuery.js";
import { cohortGroups } from "./cohortGroups.js";
import { cohortQueryNames } from "./cohortQueryNames.js";
import type { QueryCohortOptions } from "./queryCohortOptions.js";
import { readCohortCalendar } from "./readCohortCalendar.js";
import { readCohorts } from "./readCohorts.js";

/** What {@link queryCohortRevenue} may be told. */
export type QueryCohortRevenueOptions<
  By extends GroupKeys | undefined = GroupKeys | undefined,
  Handling extends Invalid = Invalid,
> = QueryCohortOptions<By, Handling>;

const zero: Exact = /* @__PURE__ */ exactly(0, 0);

/**
 * A statement that adds up what each cohort spent, and a reader of its answer. The reader makes the
 * same cohorts from the answer as {@link cohortRevenue} makes from the rows.
 *
 * Refunds, rows with the same order id and orders without a customer are treated as in
 * {@link cohortRevenue}. With `by`, each group has the cohorts of its own rows: a customer begins
 * in it with the first order of the group. Money must be exact, so a column of doubles is refused,
 * and so are `firstSeen`, `members` and rolling windows.
 *
 * @param orders - The table, or a query of your own, and its columns.
 * @param options - The dialect, what {@link cohortRevenue} is told, and `by`, `from`, `to`, `where`, `invalid`.
 * @returns The text and the parameters for your driver, and `read` for the rows that it gives.
 * @throws {@link InputError} If the table, a column or an option is invalid; `read` throws if rows of the table are invalid (the error says how many), if orders are later than `asOf`, if currencies differ, or if the answer was cut short.
 *
 * @example
 * const orders = {
 *   table: "orders",
 *   columns: {
 *     customerId: "customer",
 *     at: { column: "day", is: "date" },
 *     amount: { column: "total", places: 2 },
 *   },
 * };
 * const monthly = { cohortBy: "month", period: "month", timeZone: "Asia/Bangkok", asOf: "2026-03-01" };
 * const query = queryCohortRevenue(orders, { ...monthly, dialect: postgresql });
 * query.parameters; // ["", "2026-03-02"]
 */
export function queryCohortRevenue<
  const By extends GroupKeys | undefined = undefined,
  Handling extends Invalid = "throw",
>(
  orders: DatedOrderTable,
  options: QueryCohortRevenueOptions<By, Handling>,
): Query<QueriedResult<By, CohortRevenue, Handling>> {
  checkCohortQuery(options, "cohortRevenue");
  const times = cohortTimes(options, cohortQueryNames);
  const calendar = readCohortCalendar(options, times, "on their dates");
  const source = datedOrderSource("orders", orders, options, {
    needed: ["customerId", "at", "amount"],
    optional: ["orderId", "currency"],
    faults: lateRows(options, times.moments),
  });
  exactAmounts(source);
  const { places } = source.amount;
  const resultOf = (groups: readonly ResultRow[]): CohortRevenue => {
    for (const row of groups) checkOneCustomer(source, row);
    const { rows, cells, ofNobody } = readCohorts(groups, times);
    const spent = cells.map((ofCohort) =>
      ofCohort.map((all) =>
        all.reduce((sum, row) => plus(sum, row.sum("em_revenue", places)), zero),
      ),
    );
    const currency = "em_currency" in source.together ? groups[0]?.text("em_currency") : null;
    return {
      ...revenueTable(rows, spent, { currency: currency ?? null }, times),
      ...withoutCustomer(ofNobody),
    };
  };
  return groupedQuery<By, CohortRevenue, Handling>({
    source,
    faults: source.faults,
    beside: source.together,
    groups: cohortGroups(source, calendar, times.wanted),
    check: (row) => {
      checkOrdersTogether(source, row);
    },
    rowsOf: (row) => row.count("em_source_rows"),
    result: (_, rows) => resultOf(rows),
    isInParts: true,
    empty: () => resultOf([]),
  });
}
