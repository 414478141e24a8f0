import { responseTotalsAggregatorFor } from "../../feedback/responseTotalsAggregatorFor.js";
import { aggregate } from "../../stream/aggregate.js";
import type { Dialect } from "../dialects/dialect.js";
import { queryResponseTotals } from "../feedback/queryResponseTotals.js";
import { byGroup, groupedRows, tableOfRows } from "./groupedRows.js";
import { numberOf, type RowValues } from "./rowValues.js";
import type { SelfTestCase } from "./selfTestCase.js";

/** Questions about survey responses: with a row for each, and with a row for each theme. */
export function responseCases(dialect: Dialect): SelfTestCase[] {
  return [responseCase(dialect), mentionCase(dialect)];
}

const responseColumns = { id: "text", score: "whole", comment: "text" } as const;
const responseRows: readonly RowValues[] = [
  ["1", "10", "Quick \\ kind", "price"],
  ["2", "3", " \u00a0\u3000", "it's late"],
  ["3", null, "ช้า", "price"],
  ["4", "7", null, null],
];
const columnsOfResponses = { id: "id", score: "score", comment: "comment" };
const readResponse = ([id, score, comment]: RowValues) => ({
  id: id ?? "",
  score: numberOf(score),
  comment: comment ?? null,
});

function responseCase(dialect: Dialect): SelfTestCase {
  const table = tableOfRows(dialect, responseColumns, responseRows);
  return {
    name: "totals of responses",
    query: queryResponseTotals({ ...table, columns: columnsOfResponses }, { dialect, by: byGroup }),
    expected: () => groupedRows(responseRows, readResponse, responseTotalsAggregatorFor({})),
  };
}

function mentionCase(dialect: Dialect): SelfTestCase {
  const twice = responseRows.map((row) => [...row.slice(0, 3), "both"]);
  const table = tableOfRows(dialect, responseColumns, [...responseRows, ...twice]);
  return {
    name: "totals of responses with a row for each theme",
    query: queryResponseTotals(
      { ...table, columns: columnsOfResponses },
      { dialect, rows: "mentions" },
    ),
    expected: () => aggregate(responseRows.map(readResponse), responseTotalsAggregatorFor({})),
  };
}
