import type { Invalid } from "../../stream/invalid.js";
import { checkedGroups } from "./checkedGroups.js";
import type { Listed } from "./listed.js";
import type { QueriedResult } from "./queriedResult.js";
import { compiled, type Query } from "./query.js";

/** The statement of a result that needs all groups, with the checks, and its reader. */
export function listQuery<Result, Handling extends Invalid>(
  listed: Listed<Result>,
): Query<QueriedResult<undefined, Result, Handling>> {
  const { source } = listed;
  const { statement, columns, readRows } = checkedGroups({
    ...listed,
    rowsOf: (row) => row.count("em_source_rows"),
  });
  return {
    ...compiled(source.dialect, statement),
    columns,
    read(given) {
      const { found, first, skipped } = readRows(given);
      const result = listed.result(found, first);
      const answer = source.skips ? { result, skipped } : result;
      return answer as QueriedResult<undefined, Result, Handling>;
    },
  };
}
