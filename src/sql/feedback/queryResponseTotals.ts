import type { ResponseTotals } from "../../feedback/responseTotals.js";
import { responseTotalsOf } from "../../feedback/responseTotalsOf.js";
import { emptyResponses, type ResponseTotalsState } from "../../feedback/responseTotalsState.js";
import { definitionOf } from "../../kernel/definition.js";
import { InputError } from "../../kernel/inputError.js";
import { checkOptions } from "../../kernel/options.js";
import type { Invalid } from "../../stream/invalid.js";
import type { GroupKeys } from "../source/groupKeys.js";
import { type QueryOptions, queryOptionNames } from "../source/queryOptions.js";
import { groupedQuery } from "../statement/groupedQuery.js";
import type { QueriedResult } from "../statement/queriedResult.js";
import type { Query } from "../statement/query.js";
import type { ResultRow } from "../statement/resultRow.js";
import { responseCounts } from "./responseCounts.js";
import { responseSource } from "./responseSource.js";
import type { ResponseTable } from "./responseTable.js";

/** What {@link queryResponseTotals} may be told: what a row of the table is, and which rows are wanted. */
export interface QueryResponseTotalsOptions<
  By extends GroupKeys | undefined = GroupKeys | undefined,
  Handling extends Invalid = Invalid,
> extends QueryOptions<By, Handling> {
  /**
   * `"responses"` (the default) if each row is a response; `"mentions"` if a response has a row for
   * each of its themes, with the same `id`, score and comment in all of them.
   */
  readonly rows?: "responses" | "mentions" | null | undefined;
}

/**
 * A statement that counts the survey responses of a table, and a reader of its answer. The reader
 * makes the same totals from the answer as {@link responseTotalsAggregator} makes from the rows.
 *
 * Themes are counted as groups. Engines hold lists in different ways, so the themes come from a
 * column of text, in a table or a query that has one row for each theme of a response. With
 * `rows: "mentions"`, the rows of one `id` are one response: it counts once in the totals, and once
 * in each theme of `by`. A response without themes has one row, with a null.
 *
 * @param responses - The table, or a query of your own, and its columns.
 * @param options - The dialect, and what is wanted: `rows`, `by`, `from`, `to`, `where` and others.
 * @returns The text and the parameters for your driver, and `read` for the rows that it gives.
 * @throws {@link InputError} If the table, a column or an option is invalid; `read` throws if rows of the table are invalid (the error says how many), if rows of one response differ, or if the answer was cut short.
 *
 * @example
 * const mentions = {
 *   query: "select r.id, r.score, r.comment, m.theme from responses r left join mentions m on m.response = r.id",
 *   columns: { id: "id", score: "score", comment: "comment" },
 * };
 * const query = queryResponseTotals(mentions, { dialect: spark, rows: "mentions", by: { theme: "theme" } });
 * query.columns.at(-1); // "em_conflict"
 */
export function queryResponseTotals<
  const By extends GroupKeys | undefined = undefined,
  Handling extends Invalid = "throw",
>(
  responses: ResponseTable,
  options: QueryResponseTotalsOptions<By, Handling>,
): Query<QueriedResult<By, ResponseTotals, Handling>> {
  checkOptions(options, [...queryOptionNames, "rows"]);
  const source = responseSource(responses, options);
  const stated = definitionOf(options);
  const totals = (state: ResponseTotalsState): ResponseTotals => ({
    ...responseTotalsOf(state),
    ...stated,
  });
  return groupedQuery<By, ResponseTotals, Handling>({
    source,
    faults: source.faults,
    beside: {},
    groups: responseCounts(source),
    rowsOf: (row) => row.count("em_source_rows"),
    isInParts: true,
    result: (_, rows) => totals(readCounts(rows)),
    empty: () => totals(emptyResponses()),
  });
}

/** The responses of a group, as they are counted in memory. */
function readCounts(rows: readonly ResultRow[]): ResponseTotalsState {
  const state = emptyResponses();
  for (const row of rows) {
    if (row.count("em_conflict") > 0) {
      const received = "rows of one response that differ";
      throw new InputError("responses", received, "of one score and one comment for each id");
    }
    const score = row.whole("em_score");
    const responses = row.count("em_responses");
    state.comments += row.count("em_comments");
    if (score === null) state.withoutScore += responses;
    else state.tally[score] = (state.tally[score] ?? 0) + responses;
  }
  return state;
}
