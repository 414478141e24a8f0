import { sessionTotalsAggregator } from "../../web/sessionTotalsAggregator.js";
import type { Dialect } from "../dialects/dialect.js";
import { querySessionTotals } from "../sessions/querySessionTotals.js";
import { byGroup, groupedRows, tableOfRows } from "./groupedRows.js";
import { numberOf, type RowValues } from "./rowValues.js";
import type { SelfTestCase } from "./selfTestCase.js";

/** A question about sessions, with the bounces of a rule. */
export function sessionCase(dialect: Dialect, rule: "single-page" | "not-engaged"): SelfTestCase {
  const rows: readonly RowValues[] = [
    ["a", "10000", "1", null, "0.50", "true", "a"],
    ["a", "10001", "1", null, "0.50", "false", "a"],
    ["A", "60250", "5", "false", "1.00", "false", "a"],
    ["it's", "0", "1", null, "0.00", null, "b"],
    ["it's", "3", "2", "true", null, "true", "b"],
    [null, "45500", "1", null, "2.00", "true", null],
    ["b", "4398046511103", "0", null, null, null, null],
  ];
  const table = tableOfRows(
    dialect,
    { visitor: "text", ms: "whole", pages: "whole", engaged: "boolean", won: 2, fresh: "boolean" },
    rows,
  );
  const columns = {
    visitorId: "visitor",
    durationSeconds: { column: "ms", minorUnits: 3 },
    pageViews: "pages",
    engaged: "engaged",
    conversions: { column: "won", places: 2 },
    newVisitor: "fresh",
  };
  const flag = (text: string | null | undefined): boolean | null =>
    text === null || text === undefined ? null : text === "true";
  return {
    name: `totals of sessions, bounces by the rule ${rule}`,
    query: querySessionTotals({ ...table, columns }, { dialect, by: byGroup, rule }),
    expected: () =>
      groupedRows(
        rows,
        ([visitorId, ms, pages, engaged, won, fresh]) => ({
          visitorId: visitorId ?? null,
          durationSeconds: Number(ms) / 1000,
          pageViews: Number(pages),
          engaged: flag(engaged),
          conversions: numberOf(won),
          newVisitor: flag(fresh),
        }),
        sessionTotalsAggregator({ rule }),
      ),
  };
}
