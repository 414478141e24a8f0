import fc from "fast-check";
import type { ChannelRecord } from "../../src/acquisition/channelRecord.js";
import { channelTotalsAggregatorFor } from "../../src/acquisition/channelTotalsAggregatorFor.js";
import { queryChannelTotals } from "../../src/sql/channels/queryChannelTotals.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import type { Engine } from "../engines/engine.js";
import { decimalText } from "./decimalText.js";
import { recordsAgree } from "./recordsAgree.js";

const columns = [
  { name: "the channel", type: "text" },
  { name: "money spent", type: { decimal: 2 } },
  { name: "customers won", type: { decimal: 4 } },
  { name: "cents earned", type: "whole" },
  { name: "visits", type: "whole" },
  { name: "leads", type: "whole" },
  { name: "actions", type: { decimal: 4 } },
  { name: "the currency", type: "text" },
] as const;

/** Random records of channels, each of which lacks some of its numbers. */
const records = fc.record({
  channel: fc.constantFrom("search", "Search", "O'Neil", "ช่อง", "back\\slash", " "),
  cost: fc.oneof(fc.nat(90_000), fc.constantFrom(0, 2 ** 53 - 1)),
  acquisitions: fc.oneof(
    fc.nat(30).map((won) => won * 10_000),
    fc.nat(90_000),
  ),
  revenue: fc.option(fc.integer({ min: -90_000, max: 90_000 }), { freq: 3 }),
  visits: fc.option(fc.nat(5000), { freq: 3 }),
  leads: fc.option(fc.constantFrom(0, 10_000, 5_000, 123_500), { freq: 3 }),
  actions: fc.option(fc.constantFrom(0, 20_000, 3_333), { freq: 3 }),
});

/** Random records of channels, added up by an engine and in memory. */
export async function channelTotalsAgree(
  engine: Engine,
  dialect: Dialect,
  numRuns: number,
): Promise<void> {
  const definition = { attribution: "7-day click" };
  for (const currency of ["EUR", null]) {
    await recordsAgree(engine, dialect, numRuns, {
      table: "spend by day",
      columns,
      values: records,
      loaded: ({ channel, cost, acquisitions, revenue, visits, leads, actions }) => [
        channel,
        decimalText(cost, 2),
        decimalText(acquisitions, 4),
        revenue === null ? null : String(revenue),
        visits === null ? null : String(visits),
        leads === null ? null : String(leads),
        actions === null ? null : decimalText(actions, 4),
        currency,
      ],
      record: ({
        channel,
        cost,
        acquisitions,
        revenue,
        visits,
        leads,
        actions,
      }): ChannelRecord => ({
        channel,
        cost: decimalText(cost, 2),
        acquisitions: acquisitions / 10_000,
        revenue: revenue === null ? null : decimalText(revenue, 2),
        visits,
        leads: leads === null ? null : leads / 10_000,
        actions: actions === null ? null : actions / 10_000,
        currency,
      }),
      aggregator: channelTotalsAggregatorFor({ definition }),
      query: (at, options, by) =>
        queryChannelTotals(
          {
            table: "spend by day",
            columns: {
              channel: "the channel",
              cost: { column: "money spent", places: 2 },
              acquisitions: { column: "customers won", places: 4 },
              revenue: { column: "cents earned", minorUnits: 2 },
              visits: "visits",
              leads: { column: "leads", minorUnits: 4 },
              actions: { column: "actions", places: 4 },
              currency: "the currency",
              at,
            },
          },
          { ...options, definition, ...(by && { by }) },
        ),
    });
  }
}
