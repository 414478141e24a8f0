import type { Aggregator } from "../../stream/aggregator.js";
import type { CountedRecordsOptions } from "../../stream/countedRecords.js";
import type { CountedRecordsState } from "../../stream/countedRecordsState.js";
import type { Invalid } from "../../stream/invalid.js";
import { groupedQuery } from "../statement/groupedQuery.js";
import type { QueriedResult } from "../statement/queriedResult.js";
import type { Query } from "../statement/query.js";
import { countPlan } from "./countPlan.js";
import type { CountSource } from "./countSource.js";

/**
 * The statement that adds up records which consist of counts. Its reader puts the sums into the state
 * of the aggregator, which makes the totals.
 */
export function queryCounts<
  By,
  Handling extends Invalid,
  Item,
  Field extends string,
  Metric extends string,
  Totals extends object,
>(
  source: CountSource,
  {
    fields,
    metrics,
  }: Pick<CountedRecordsOptions<Item, Field, Metric, Totals>, "fields" | "metrics">,
  { empty, result }: Aggregator<Item, CountedRecordsState<Metric>, Totals>,
): Query<QueriedResult<By, Totals, Handling>> {
  const plan = countPlan(source, fields, metrics);
  return groupedQuery<By, Totals, Handling>({
    source,
    faults: source.faults,
    beside: {},
    groups: plan,
    rowsOf: (row) => row.count("em_records"),
    isInParts: true,
    result: (_, rows) => result({ parts: rows.map(plan.part) }),
    empty: () => result(empty()),
  });
}
