import { choice } from "../../kernel/check.js";
import { definitionOf } from "../../kernel/definition.js";
import { checkOptions } from "../../kernel/options.js";
import type { Invalid } from "../../stream/invalid.js";
import {
  type SessionTotals,
  type SessionTotalsOptions,
  sessionTotalsOf,
} from "../../web/sessionTotals.js";
import type { GroupKeys } from "../source/groupKeys.js";
import { type QueryOptions, queryOptionNames } from "../source/queryOptions.js";
import { groupedQuery } from "../statement/groupedQuery.js";
import type { QueriedResult } from "../statement/queriedResult.js";
import type { Query } from "../statement/query.js";
import { emptyRow, type ResultRow } from "../statement/resultRow.js";
import { readSessionSums } from "./readSessionSums.js";
import { sessionSource } from "./sessionSource.js";
import { sessionSums } from "./sessionSums.js";
import type { SessionTable } from "./sessionTable.js";

/** What {@link querySessionTotals} may be told: what counts as a bounce, and which sessions are wanted. */
export interface QuerySessionTotalsOptions<
  By extends GroupKeys | undefined = GroupKeys | undefined,
  Handling extends Invalid = Invalid,
> extends QueryOptions<By, Handling>,
    SessionTotalsOptions {}

/**
 * A statement that adds up the sessions of a table, and a reader of its answer. The reader makes
 * the same totals from the answer as {@link sessionTotalsAggregator} makes from the rows.
 *
 * A null is something that is not known: the session is left out only of the KPIs that need it. The
 * spread is over visitors, or over sessions if one of the sessions of a group names no visitor.
 * Seconds and conversions are added exactly, so their columns are whole numbers or decimals.
 *
 * @param sessions - The table, or a query of your own, and its columns.
 * @param options - The dialect, the `rule`, which has no default, and what is wanted: `by`, `from`, `to`, `where` and others.
 * @returns The text and the parameters for your driver, and `read` for the rows that it gives.
 * @throws {@link InputError} If the table, a column or an option is invalid; `read` throws if rows of the table are invalid (the error says how many) or if the answer was cut short.
 *
 * @example
 * const sessions = {
 *   table: "sessions",
 *   columns: { visitorId: "visitor", durationSeconds: { column: "ms", minorUnits: 3 }, pageViews: "pages" },
 * };
 * const where = [{ column: "device", in: ["phone"] }];
 * const query = querySessionTotals(sessions, { dialect: duckdb, rule: "not-engaged", where });
 * query.parameters; // ["", "phone", "phone"]
 */
export function querySessionTotals<
  const By extends GroupKeys | undefined = undefined,
  Handling extends Invalid = "throw",
>(
  sessions: SessionTable,
  options: QuerySessionTotalsOptions<By, Handling>,
): Query<QueriedResult<By, SessionTotals, Handling>> {
  checkOptions(options, [...queryOptionNames, "rule"]);
  const source = sessionSource(sessions, options);
  const rule = choice(options, "rule", ["single-page", "not-engaged"]);
  const stated = definitionOf(options);
  const resultOf = (row: ResultRow): SessionTotals => ({
    ...sessionTotalsOf(readSessionSums(source, row), rule),
    ...stated,
  });
  return groupedQuery<By, SessionTotals, Handling>({
    source,
    faults: source.faults,
    beside: {},
    groups: sessionSums(source, rule),
    rowsOf: (row) => row.count("em_sessions"),
    result: resultOf,
    empty: () => resultOf(emptyRow),
  });
}
