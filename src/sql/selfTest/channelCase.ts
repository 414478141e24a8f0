import { channelTotalsAggregatorFor } from "../../acquisition/channelTotalsAggregatorFor.js";
import { queryChannelTotals } from "../channels/queryChannelTotals.js";
import type { Dialect } from "../dialects/dialect.js";
import { byGroup, groupedRows, tableOfRows } from "./groupedRows.js";
import type { RowValues } from "./rowValues.js";
import type { SelfTestCase } from "./selfTestCase.js";

/** A question about channels. */
export function channelCase(dialect: Dialect): SelfTestCase {
  const rows: readonly RowValues[] = [
    ["search", "90071992547409.91", "12.35", "40000", "EUR", "a"],
    ["search", "0.10", "2.65", null, "EUR", "a"],
    ["O'Neil's", "0.20", "3.00", "-1", "EUR", "b"],
  ];
  const table = tableOfRows(
    dialect,
    { channel: "text", cost: 2, won: 2, cents: "whole", coin: "text" },
    rows,
  );
  const columns = {
    channel: "channel",
    cost: { column: "cost", places: 2 },
    acquisitions: { column: "won", places: 2 },
    revenue: { column: "cents", minorUnits: 2 },
    currency: "coin",
  };
  return {
    name: "totals of channels",
    query: queryChannelTotals({ ...table, columns }, { dialect, by: byGroup }),
    expected: () =>
      groupedRows(
        rows,
        ([channel, cost, won, cents, currency]) => ({
          channel: channel ?? "",
          cost: cost ?? "",
          acquisitions: Number(won),
          revenue: cents === null || cents === undefined ? null : Number(cents) / 100,
          currency: currency ?? null,
        }),
        channelTotalsAggregatorFor({}),
      ),
  };
}
