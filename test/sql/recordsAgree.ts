import fc from "fast-check";
import { expect } from "vitest";
import { periodKeys } from "../../src/period/periodKeys.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import type { GroupKeys } from "../../src/sql/source/groupKeys.js";
import type { TimeColumn } from "../../src/sql/source/timeColumn.js";
import type { Query } from "../../src/sql/statement/query.js";
import { aggregate } from "../../src/stream/aggregate.js";
import type { Aggregator } from "../../src/stream/aggregator.js";
import { tabulate } from "../../src/stream/tabulate.js";
import type { Column } from "../engines/column.js";
import type { Engine } from "../engines/engine.js";
import { instants } from "./randomOrders.js";
import { sortedByKeys } from "./sortedByKeys.js";

/** What is asked about the rows of a run. */
const questions = fc.record({
  period: fc.constantFrom("day", "week", "month", "quarter", "year"),
  timeZone: fc.constantFrom("America/New_York", "Asia/Jakarta", "Africa/Casablanca", "UTC"),
  weekStart: fc.constantFrom("monday", "sunday"),
  yearStart: fc.constantFrom(1, 4),
  range: fc.option(
    fc.constantFrom(
      { from: "2025-11-02", to: "2026-02-01" },
      { from: "2026-01-01", to: "2026-03-09" },
    ),
  ),
} as const);

const groupNames = ["web", "shop", "O'Hare", "", " web", "ลูกค้า", "back\\slash"] as const;

/** The columns of the group and the time of a row, as the engine loads them. */
const ownColumns: readonly Column[] = [
  { name: 'the "group"', type: "text" },
  { name: "seen at", type: "instant" },
];

/** The options of a query that the property asks for. */
interface AskedOptions {
  readonly dialect: Dialect;
  readonly timeZone: string;
  readonly from?: string;
  readonly to?: string;
}

/** A kind of record that an engine and memory are to count alike. */
export interface AgreeingRecords<Values, Item, State, Result> {
  readonly table: string;
  readonly columns: readonly Column[];
  /** The values of a random row, without its group and its time. */
  readonly values: fc.Arbitrary<Values>;
  /** The values as the engine loads them, in the order of the columns. */
  readonly loaded: (values: Values) => readonly (string | null)[];
  /** The record in memory. */
  readonly record: (values: Values) => Item;
  /** The aggregator in memory. */
  readonly aggregator: Aggregator<Item, State, Result>;
  /** The field of the record that has its time. Default `"at"`. */
  readonly timeField?: string;
  /** The query of all rows, and the query by keys. */
  readonly query: (
    at: TimeColumn,
    options: AskedOptions,
    by: GroupKeys | undefined,
  ) => Query<unknown>;
}

/** Random tables of records, counted by an engine and in memory: by group and period, and altogether. */
export async function recordsAgree<Values, Item extends object, State, Result>(
  engine: Engine,
  dialect: Dialect,
  numRuns: number,
  {
    table,
    columns,
    values,
    loaded,
    record,
    query,
    aggregator,
    timeField = "at",
  }: AgreeingRecords<Values, Item, State, Result>,
): Promise<void> {
  const rows = fc.array(
    fc.record({
      values,
      at: instants,
      group: fc.option(fc.constantFrom(...groupNames), { freq: 6 }),
    }),
    { maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(rows, questions, async (all, { range, ...period }) => {
      await engine.load(
        table,
        [...columns, ...ownColumns],
        all.map((row) => [...loaded(row.values), row.group, new Date(row.at).toISOString()]),
      );
      const dayOf = periodKeys({ period: "day", timeZone: period.timeZone });
      const chosen = all.filter(({ at }) => {
        if (range === null) return true;
        return dayOf(at) >= range.from && dayOf(at) < range.to;
      });
      const options = { dialect, timeZone: period.timeZone, ...range };
      const is = engine.timesAreNumbers === true ? "epoch-milliseconds" : "instant";
      const at = { column: "seen at", is } as const;
      const items = chosen.map((row) => record(row.values));
      const whole = query(at, options, undefined);
      const answer = whole.read(await engine.run(whole.text, whole.parameters));
      expect(answer).toEqual(aggregate(items, aggregator));

      const by = { group: 'the "group"', period: { of: timeField, ...period } } as const;
      const grouped = query(at, options, by);
      const keyOf = periodKeys(period);
      const ofItems = new Map(items.map((item, place) => [item, chosen[place]]));
      const keys = {
        group: (item: Item) => ofItems.get(item)?.group ?? null,
        period: (item: Item) => keyOf(ofItems.get(item)?.at ?? 0),
      };
      const expected = aggregate(items, tabulate(keys, aggregator));
      const groups = grouped.read(await engine.run(grouped.text, grouped.parameters));
      expect(groups).toEqual(sortedByKeys(expected, ["group", "period"]));
    }),
    { numRuns },
  );
}
