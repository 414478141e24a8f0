import type { TimeSpan } from "../../kernel/timeSpan.js";
import { subscriptionTotalsAggregator } from "../../retention/subscriptions/subscriptionTotalsAggregator.js";
import type { Dialect } from "../dialects/dialect.js";
import { querySubscriptionTotals } from "../subscriptions/querySubscriptionTotals.js";
import { byGroup, groupedRows, tableOfRows } from "./groupedRows.js";
import type { RowValues } from "./rowValues.js";
import type { SelfTestCase } from "./selfTestCase.js";

const terms = { monthly: "month", "it's yearly": "year" } as const;

/** A question about subscriptions, in which short gaps are bridged or not. */
export function subscriptionCase(dialect: Dialect, gap: TimeSpan | undefined): SelfTestCase {
  const rows: readonly RowValues[] = [
    ["a", "2025-06-01", "2026-01-12", "20.00", null, "monthly", "basic"],
    ["a", "2026-01-15", null, "50.00", "6000", "monthly", "basic"],
    ["A", "2025-03-01", "2026-01-20", "20.00", null, null, "basic"],
    ["it's", "2025-11-05", null, "540.00", null, "it's yearly", "basic"],
    ["it's", "2025-12-01", "2026-01-05", "90071992547409.91", "1", "monthly", "basic"],
    ["b", "2026-01-08", "2026-01-30", "0.00", null, "monthly", "basic"],
    ["a", "2025-01-01", "2025-12-20", "30.00", null, "it's yearly", null],
    ["a", "2026-01-20", null, "30.00", "2500", "it's yearly", null],
  ];
  const table = tableOfRows(
    dialect,
    { who: "text", began: "date", over: "date", price: 2, cents: "whole", billing: "text" },
    rows,
  );
  const columns = {
    customerId: "who",
    startedAt: { column: "began", is: "date" },
    endedAt: { column: "over", is: "date" },
    revenue: { column: "price", places: 2 },
    revenueAtEnd: { column: "cents", minorUnits: 2 },
    term: { column: "billing", terms },
  } as const;
  const counted = { from: "2026-01-01", to: "2026-02-01", asOf: "2026-02-02", gap };
  return {
    name: `totals of subscriptions, ${gap === undefined ? "gaps count" : "short gaps are bridged"}`,
    query: querySubscriptionTotals({ ...table, columns }, { dialect, by: byGroup, ...counted }),
    expected: () =>
      groupedRows(
        rows,
        ([customerId, startedAt, endedAt, revenue, cents, billing]) => ({
          customerId: customerId ?? "",
          startedAt: startedAt ?? "",
          endedAt: endedAt ?? null,
          revenue: revenue ?? null,
          revenueAtEnd: cents === null || cents === undefined ? null : Number(cents) / 100,
          term: billing === "monthly" || billing === "it's yearly" ? terms[billing] : null,
        }),
        subscriptionTotalsAggregator(counted),
      ),
  };
}
