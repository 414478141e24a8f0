import { choice } from "../../kernel/check.js";
import type { CohortRetentionOptions } from "../../retention/cohortRetentionOptions.js";
import type { CohortRetention } from "../../retention/cohortTable.js";
import { cohortTimes } from "../../retention/cohortTimes.js";
import { retentionTable } from "../../retention/retentionTable.js";
import type { Invalid } from "../../stream/invalid.js";
import { withoutCustomer } from "../../stream/withoutCustomer.js";
import { checkOneCustomer } from "../orders/checkOrderConflicts.js";
import { checkOrdersTogether } from "../orders/checkOrdersTogether.js";
import { datedOrderSource } from "../orders/datedOrderSource.js";
import { lateRows } from "../orders/lateRows.js";
import type { GroupKeys } from "../source/groupKeys.js";
import { groupedQuery } from "../statement/groupedQuery.js";
import type { QueriedResult } from "../statement/queriedResult.js";
import type { Query } from "../statement/query.js";
import type { ResultRow } from "../statement/resultRow.js";
import type { ActivityTable } from "./activityTable.js";
import { checkCohortQuery } from "./checkCohortQuery.js";
import { cohortGroups } from "./cohortGroups.js";
import { cohortQueryNames } from "./cohortQueryNames.js";
import type { QueryCohortOptions } from "./queryCohortOptions.js";
import { readCohortCalendar } from "./readCohortCalendar.js";
import { readCohorts } from "./readCohorts.js";

/** What {@link queryCohortRetention} may be told. */
export interface QueryCohortRetentionOptions<
  By extends GroupKeys | undefined = GroupKeys | undefined,
  Handling extends Invalid = Invalid,
> extends QueryCohortOptions<By, Handling>,
    Pick<CohortRetentionOptions, "activity"> {}

/**
 * A statement that counts the customers of each cohort and those who came back, and a reader of its
 * answer. The reader makes the same cohorts from the answer as {@link cohortRetention} makes from
 * the rows.
 *
 * The answer has one row for each cell and each period in which customers began. With `cells` the
 * engine puts all later cells into one. Refunds, rows with the same order id and activities without
 * a customer are treated as in {@link cohortRetention}. With `by`, each group has the cohorts of
 * its own rows: a customer begins in it with the first activity of the group. `firstSeen`,
 * `members` and rolling windows are refused.
 *
 * @param activities - The table, or a query of your own, and its columns.
 * @param options - The dialect, what {@link cohortRetention} is told, and `by`, `from`, `to`, `where`, `invalid`.
 * @returns The text and the parameters for your driver, and `read` for the rows that it gives.
 * @throws {@link InputError} If the table, a column or an option is invalid; `read` throws if rows of the table are invalid (the error says how many), if activities are later than `asOf`, or if the answer was cut short.
 *
 * @example
 * const visits = { table: "visits", columns: { customerId: "visitor", at: { column: "day", is: "date" } } };
 * const monthly = { cohortBy: "month", period: "month", timeZone: "Asia/Bangkok", asOf: "2026-03-15" };
 * const query = queryCohortRetention(visits, { ...monthly, dialect: postgresql });
 * query.parameters; // ["", "2026-03-16"]
 */
export function queryCohortRetention<
  const By extends GroupKeys | undefined = undefined,
  Handling extends Invalid = "throw",
>(
  activities: ActivityTable,
  options: QueryCohortRetentionOptions<By, Handling>,
): Query<QueriedResult<By, CohortRetention, Handling>> {
  checkCohortQuery(options, "cohortRetention");
  const activity = choice(
    options as QueryCohortRetentionOptions | undefined,
    "activity",
    ["any", "repeat"],
    "any",
  );
  const times = cohortTimes(options, [...cohortQueryNames, "activity"], { activity });
  const calendar = readCohortCalendar(options, times, "in their orders");
  const source = datedOrderSource("activities", activities, options, {
    needed: ["customerId", "at"],
    optional: ["orderId", "amount"],
    faults: lateRows(options, times.moments),
  });
  const resultOf = (groups: readonly ResultRow[]): CohortRetention => {
    for (const row of groups) checkOneCustomer(source, row);
    const { rows, cells, ofNobody } = readCohorts(groups, times);
    const active = cells.map((ofCohort) =>
      ofCohort.map((all, offset) => {
        const column = activity === "repeat" && offset === 0 ? "em_again" : "em_active";
        return all.reduce((sum, row) => sum + row.count(column), 0);
      }),
    );
    return { ...retentionTable(rows, active, times), ...withoutCustomer(ofNobody) };
  };
  return groupedQuery<By, CohortRetention, Handling>({
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
