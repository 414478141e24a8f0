import { checkOptions } from "../../kernel/options.js";
import { postCounts } from "../../social/postCounts.js";
import type { PostTotals } from "../../social/postTotals.js";
import { postTotalsAggregatorFor } from "../../social/postTotalsAggregatorFor.js";
import type { Invalid } from "../../stream/invalid.js";
import { countSource } from "../counts/countSource.js";
import { queryCounts } from "../counts/queryCounts.js";
import type { GroupKeys } from "../source/groupKeys.js";
import { type QueryOptions, queryOptionNames } from "../source/queryOptions.js";
import type { QueriedResult } from "../statement/queriedResult.js";
import type { Query } from "../statement/query.js";
import type { PostTable } from "./postTable.js";

/**
 * A statement that adds up the posts of a table, and a reader of its answer. The reader makes the
 * same totals from the answer as {@link postTotalsAggregator} makes from the rows.
 *
 * A null is a number that is hidden or not known: the post is left out only of the KPIs that need the
 * number. A field without a column is known of no post.
 *
 * @param posts - The table, or a query of your own, and its columns.
 * @param options - The dialect, and what is wanted: `by`, `from`, `to`, `where` and others.
 * @returns The text and the parameters for your driver, and `read` for the rows that it gives.
 * @throws {@link InputError} If the table, a column or an option is invalid; `read` throws if rows of the table are invalid (the error says how many) or if the answer was cut short.
 *
 * @example
 * const posts = { table: "posts", columns: { likes: "likes", comments: "replies", followers: "followers" } };
 * const where = [{ column: "network", in: ["instagram"] }];
 * const query = queryPostTotals(posts, { dialect: snowflake, by: { network: "network" }, where });
 * query.parameters; // ["instagram", "instagram"]
 */
export function queryPostTotals<
  const By extends GroupKeys | undefined = undefined,
  Handling extends Invalid = "throw",
>(
  posts: PostTable,
  options: QueryOptions<By, Handling>,
): Query<QueriedResult<By, PostTotals, Handling>> {
  checkOptions(options, queryOptionNames);
  const { fields } = postCounts;
  const source = countSource(
    { items: "posts", table: posts, fields, required: [], contradictions: () => [] },
    options,
  );
  return queryCounts(
    source,
    postCounts,
    postTotalsAggregatorFor({ definition: options.definition }),
  );
}
