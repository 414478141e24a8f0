import { type ChannelState, optionalFields } from "../../acquisition/channelState.js";
import type { ChannelTotals } from "../../acquisition/channelTotals.js";
import { channelTotalsAggregatorFor } from "../../acquisition/channelTotalsAggregatorFor.js";
import { checkOptions } from "../../kernel/options.js";
import type { Invalid } from "../../stream/invalid.js";
import type { GroupKeys } from "../source/groupKeys.js";
import { type QueryOptions, queryOptionNames } from "../source/queryOptions.js";
import { groupedQuery } from "../statement/groupedQuery.js";
import type { QueriedResult } from "../statement/queriedResult.js";
import type { Query } from "../statement/query.js";
import { whole, word } from "../text/fragment.js";
import { derived, type Selected, select } from "../text/select.js";
import { checkChannelCurrency } from "./channelCurrency.js";
import { channelSource, givenExpression } from "./channelSource.js";
import type { ChannelTable } from "./channelTable.js";
import { readChannelPart } from "./readChannelPart.js";

/**
 * A statement that adds up what channels cost and brought in, and a reader of its answer. The
 * reader makes the same totals from the answer as {@link channelTotalsAggregator} makes from the
 * rows.
 *
 * A null is a number that is not known: the record is left out only of the KPIs that need the number.
 * Money and fractions are added exactly, so their columns are whole numbers or decimals.
 *
 * @param channels - The table, or a query of your own, and its columns.
 * @param options - The dialect, and what is wanted: `by`, `from`, `to`, `where` and others.
 * @returns The text and the parameters for your driver, and `read` for the rows that it gives: the totals of each channel, ordered by name.
 * @throws {@link InputError} If the table, a column or an option is invalid; `read` throws if rows of the table are invalid (the error says how many) or if the answer was cut short.
 *
 * @example
 * const channels = {
 *   table: "spend",
 *   columns: { channel: "source", cost: { column: "cost", places: 2 }, acquisitions: "customers" },
 * };
 * const query = queryChannelTotals(channels, { dialect: trino, where: [{ column: "country", in: ["TH"] }] });
 * query.parameters; // ["", "TH", "TH"]
 */
export function queryChannelTotals<
  const By extends GroupKeys | undefined = undefined,
  Handling extends Invalid = "throw",
>(
  channels: ChannelTable,
  options: QueryOptions<By, Handling>,
): Query<QueriedResult<By, ChannelTotals[], Handling>> {
  checkOptions(options, queryOptionNames);
  const source = channelSource(channels, options);
  const { dialect, places, currency } = source;
  const keys = [...source.keyNames, "em_channel", "em_given"];
  const counted = select(
    {
      ...source.aliases(),
      ...Object.fromEntries(Object.keys(source.values).map((name) => [name, word(name)])),
      em_given: givenExpression(optionalFields, source),
    },
    { from: derived(source.rows(source.values, "of the range"), "em_r") },
  );
  const sums = Object.fromEntries(
    [...places.keys()].flatMap((field) => [
      [`em_s_${field}`, dialect.sum(word(`em_n_${field}`))],
      [`em_f_${field}`, word(`max(em_x_${field})`)],
    ]),
  ) as Selected;
  const query = select(
    {
      ...source.aliases(),
      em_channel: word("em_channel"),
      em_given: word("em_given"),
      em_is_group: whole(1),
      em_records: word("count(*)"),
      ...sums,
    },
    { from: derived(counted, "em_c"), groupBy: keys },
  );
  const { definition } = options;
  const { empty, result } = channelTotalsAggregatorFor({ definition });
  return groupedQuery<By, ChannelTotals[], Handling>({
    source,
    faults: source.faults,
    beside: currency,
    groups: { query, names: [...keys, "em_records", ...Object.keys(sums)] },
    check: (row) => {
      checkChannelCurrency(currency, row);
    },
    rowsOf: (row) => row.count("em_records"),
    isInParts: true,
    result: (first, rows) => {
      const states = new Map<string, ChannelState>();
      for (const row of rows) {
        const name = row.text("em_channel") ?? "";
        states.set(name, [...(states.get(name) ?? []), readChannelPart(source, row)]);
      }
      const named = "em_currency" in currency ? first.text("em_currency") : null;
      return result({ channels: states, currency: { currency: named } });
    },
    empty: () => result(empty()),
  });
}
