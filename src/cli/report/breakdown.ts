import { type Aggregator, groupBy } from "engagement-metrics";
import { type CsvFields, type CsvFile, csvRecords } from "./csvRecords.js";

/** The totals of all records, and of each group of them. */
export interface Breakdown<Totals> {
  readonly overall: Totals;
  /** For each grouping ("Month", "Channel"), the totals of its groups. */
  readonly groups: Readonly<Record<string, ReadonlyMap<string, Totals>>>;
  /** The totals of a group without records. */
  readonly nothing: Totals;
}

/**
 * Computes the totals of a CSV file, overall and for each grouping, in one pass.
 *
 * A customer who orders in two months is one customer. So the overall totals are not the sum of the
 * groups, and have a state of their own. `add` throws before it has changed anything, so a record
 * that is invalid is in no total.
 */
export async function readBreakdown<
  Item,
  State,
  Totals,
  Field extends string,
  Extra extends string = never,
>(
  file: CsvFile<Field, Extra>,
  recordOf: (fields: CsvFields<Field, Extra>) => Item,
  aggregator: Aggregator<Item, State, Totals>,
  keys: Readonly<Record<string, (record: Item) => string>>,
): Promise<Breakdown<Totals>> {
  const overall = aggregator.empty();
  const groupings = Object.entries(keys).map(([by, keyOf]) => {
    const grouped = groupBy(keyOf, aggregator);
    return { by, grouped, states: grouped.empty() };
  });
  const records = csvRecords(file, (fields) => {
    const record = recordOf(fields);
    aggregator.add(overall, record);
    return record;
  });
  for await (const record of records) {
    for (const { grouped, states } of groupings) grouped.add(states, record);
  }
  return {
    overall: aggregator.result(overall),
    groups: Object.fromEntries(
      groupings.map(({ by, grouped, states }) => [by, grouped.result(states)]),
    ),
    nothing: aggregator.result(aggregator.empty()),
  };
}
