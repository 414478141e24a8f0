import { type Exact, exactly, plus } from "../../kernel/exact.js";
import type { CohortRevenue } from "../../retention/cohortTable.js";
import { cohortTimes } from "../../retention/cohortTimes.js";
import { revenueTable } from "../../retention/revenueTable.js";
import type { Invalid } from "../../stream/invalid.js";
import { withoutCustomer } from "../../stream/withoutCustomer.js";
import { checkOrdersTogether } from "../orders/checkOrdersTogether.js";
import { datedOrderSource } from "../orders/datedOrderSource.js";
import type { DatedOrderTable } from "../orders/datedOrderTable.js";
import { exactAmounts } from "../orders/exactAmounts.js";
import { lateRows } from "../orders/lateRows.js";
import { listQuery } from "../statement/listQuery.js";
import type { QueriedResult } from "../statement/queriedResult.js";
import type { Query } from "../statement/query.js";
import { cohortGroups } from "./cohortGroups.js";
import { cohortQueryNames } from "./cohortQueryNames.js";
import type { QueryCohortOptions } from "./queryCohortOptions.js";
import { readCohortCalendar } from "./readCohortCalendar.js";
import { readCohorts } from "./readCohorts.js";

/** What {@link queryCohortRevenue} may be told. */
export type QueryCohortRevenueOptions<Handling extends Invalid = Invalid> =
  QueryCohortOptions<Handling>;

const zero: Exact = /* @__PURE__ */ exactly(0, 0);

/**
 * A statement that adds up what each cohort spent, and a reader that makes the cohorts of the answer
 * that {@link cohortRevenue} makes of the rows.
 *
 * Refunds and orders without a customer are those of {@link cohortRevenue}. A column of order ids is
 * not read yet: each row is an order or a refund. Money must be exact, so a column of doubles is
 * refused, and so are `firstSeen`, `members` and rolling windows.
 *
 * @param orders - The table, or a query of your own, and its columns.
 * @param options - The dialect, what {@link cohortRevenue} is told, and `from`, `to`, `where`, `invalid`.
 * @returns The text and the parameters for your driver, and `read` for the rows that it gives.
 * @throws {@link InputError} If the table, a column or an option is invalid; `read` throws if rows of the table are, with how many, if orders are later than `asOf`, if currencies differ, or if the answer was cut short.
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
export function queryCohortRevenue<Handling extends Invalid = "throw">(
  orders: DatedOrderTable,
  options: QueryCohortRevenueOptions<Handling>,
): Query<QueriedResult<undefined, CohortRevenue, Handling>> {
  const times = cohortTimes(options, cohortQueryNames);
  const calendar = readCohortCalendar(options, times);
  exactAmounts(orders);
  const source = datedOrderSource("orders", orders, options, {
    needed: ["customerId", "at", "amount"],
    optional: ["currency"],
    faults: lateRows(options, times.moments),
  });
  const { places } = source.amount;
  return listQuery<CohortRevenue, Handling>({
    source,
    faults: source.faults,
    beside: source.together,
    groups: cohortGroups(source, calendar, times.wanted),
    check: (row) => {
      checkOrdersTogether(source, row);
    },
    result(groups, first) {
      const { rows, cells, ofNobody } = readCohorts(groups, times);
      const spent = cells.map((ofCohort) =>
        ofCohort.map((all) =>
          all.reduce((sum, row) => plus(sum, row.sum("em_revenue", places)), zero),
        ),
      );
      const isNamed = groups.length > 0 && "em_currency" in source.together;
      const currency = isNamed ? first.text("em_currency") : null;
      return {
        ...revenueTable(rows, spent, { currency }, times),
        ...withoutCustomer(ofNobody),
      };
    },
  });
}
