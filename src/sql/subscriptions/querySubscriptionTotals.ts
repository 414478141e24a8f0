import { checkOptions } from "../../kernel/options.js";
import { readOptions } from "../../retention/subscriptions/readOptions.js";
import { subscriptionOptionNames } from "../../retention/subscriptions/subscriptionOptions.js";
import type { SubscriptionTotals } from "../../retention/subscriptions/subscriptionTotals.js";
import type { SubscriptionTotalsOptions } from "../../retention/subscriptions/subscriptionTotalsOptions.js";
import { totalsOfTally } from "../../retention/subscriptions/totalsOfTally.js";
import type { Invalid } from "../../stream/invalid.js";
import type { GroupKeys } from "../source/groupKeys.js";
import { type QueryOptions, queryOptionNames } from "../source/queryOptions.js";
import type { SqlTime } from "../source/sqlTime.js";
import { groupedQuery } from "../statement/groupedQuery.js";
import type { QueriedResult } from "../statement/queriedResult.js";
import type { Query } from "../statement/query.js";
import { emptyRow, type ResultRow } from "../statement/resultRow.js";
import { readQueryPeriod } from "./queryPeriod.js";
import { readSubscriptionSums } from "./readSubscriptionSums.js";
import { subscriptionSource } from "./subscriptionSource.js";
import { subscriptionSums } from "./subscriptionSums.js";
import type { SubscriptionTable } from "./subscriptionTable.js";

/** The options of {@link querySubscriptionTotals}. */
export interface QuerySubscriptionTotalsOptions<
  By extends GroupKeys | undefined = GroupKeys | undefined,
  Handling extends Invalid = Invalid,
> extends Omit<QueryOptions<By, Handling>, "from" | "to" | "definition">,
    SubscriptionTotalsOptions {}

/**
 * A statement that counts the customers of a table of subscriptions over a period and how their
 * revenue moved, and a reader of its answer. The reader makes the same totals from the answer as
 * {@link subscriptionTotalsAggregator} makes from the rows.
 *
 * A row is a subscription. A customer may have several, one after another or at the same time, and
 * counts once. All rows that satisfy `where` are read, since those before the period tell who is
 * new. If the revenue of a subscription changes, each time in which it stays the same is a row of its
 * own. Columns of `changes` and `pauses` are refused.
 *
 * If `startedAt` is a date, so are `from`, `to` and `asOf`. Otherwise they are instants, or dates,
 * which begin in `timeZone`.
 *
 * @param subscriptions - The table, or a query of your own, and its columns.
 * @param options - The period, the dialect, and what is wanted: `by`, `where`, `free`, `gap`, `asOf` and others.
 * @returns The text and the parameters for your driver, and `read` for the rows that it gives.
 * @throws {@link InputError} If the table, a column or an option is invalid; `read` throws if rows
 * of the table are invalid, and says how many, or if the answer was cut short.
 *
 * @example
 * const subscriptions = {
 *   table: "subscriptions",
 *   columns: {
 *     customerId: "account",
 *     startedAt: { column: "started_on", is: "date" },
 *     endedAt: { column: "ended_on", is: "date" },
 *     revenue: { column: "price", places: 2 },
 *     term: { column: "billing", terms: { monthly: "month", yearly: "year" } },
 *   },
 * };
 * const january = { from: "2026-01-01", to: "2026-02-01", history: "complete" };
 * const query = querySubscriptionTotals(subscriptions, { ...january, dialect: trino, by: { plan: "plan" } });
 * query.parameters.slice(0, 3); // ["", "monthly", "yearly"]
 */
export function querySubscriptionTotals<
  const By extends GroupKeys | undefined = undefined,
  Handling extends Invalid = "throw",
>(
  subscriptions: SubscriptionTable,
  options: QuerySubscriptionTotalsOptions<By, Handling>,
): Query<QueriedResult<By, SubscriptionTotals, Handling>> {
  checkOptions(options, [...queryOptionNames, ...subscriptionOptionNames]);
  const read = readOptions(options);
  const source = subscriptionSource(subscriptions, options, read);
  const period = readQueryPeriod(options, read, source.time as SqlTime);
  const { below } = source;
  const { stated } = read;
  const totals = (row: ResultRow): SubscriptionTotals =>
    totalsOfTally({ ...period, ...readSubscriptionSums(source, period, row), below, stated });
  return groupedQuery<By, SubscriptionTotals, Handling>({
    source,
    faults: source.faults,
    beside: {},
    groups: subscriptionSums(source, period),
    rowsOf: (row) => row.count("em_rows_g"),
    result: totals,
    empty: () => totals(emptyRow),
  });
}
