import { campaignTotalsAggregatorFor } from "../../email/campaignTotalsAggregatorFor.js";
import { postTotalsAggregatorFor } from "../../social/postTotalsAggregatorFor.js";
import { mapped } from "../../stream/mapped.js";
import { netPromoterScoreAggregatorFor } from "../../survey/netPromoterScoreAggregatorFor.js";
import { queryCampaignTotals } from "../campaigns/queryCampaignTotals.js";
import type { Dialect } from "../dialects/dialect.js";
import { queryPostTotals } from "../posts/queryPostTotals.js";
import { queryAnswers } from "../survey/queryAnswers.js";
import { byGroup, groupedRows, tableOfRows } from "./groupedRows.js";
import type { LiteralColumns } from "./literalColumns.js";
import { numberOf, type RowValues } from "./rowValues.js";
import type { SelfTestCase } from "./selfTestCase.js";

/** Questions about records that consist of counts: answers, campaigns and posts. */
export function countCases(dialect: Dialect): SelfTestCase[] {
  return [answerCase(dialect), campaignCase(dialect), postCase(dialect)];
}

function answerCase(dialect: Dialect): SelfTestCase {
  const rows = ["10", "9", "8", "0", "10", "6", "7"].map((answer, place) => [
    answer,
    place < 4 ? "web" : null,
  ]);
  const table = tableOfRows(dialect, { answer: "whole" }, rows);
  const answers = { ...table, columns: { answer: "answer" } };
  const aggregator = mapped(
    ({ answer }: { readonly answer: number }) => answer,
    netPromoterScoreAggregatorFor({}),
  );
  return {
    name: "Net Promoter Score of answers",
    query: queryAnswers(answers, { dialect, by: byGroup, score: "netPromoterScore" }),
    expected: () => groupedRows(rows, ([answer]) => ({ answer: Number(answer) }), aggregator),
  };
}

function campaignCase(dialect: Dialect): SelfTestCase {
  const rows: readonly RowValues[] = [
    ["1000", "12", "400", "90", "36", "a"],
    ["500", null, null, null, "11", "a"],
    ["70368744177664", "0", "35184372088832", null, null, "b"],
    ["20", "20", "0", "0", "0", null],
  ];
  const names = ["sent", "bounced", "uniqueOpens", "machineOpens", "uniqueClicks"] as const;
  const table = tableOfRows(dialect, wholes(names), rows);
  const columns = Object.fromEntries(names.map((name) => [name, name])) as Record<
    (typeof names)[number],
    string
  >;
  return {
    name: "totals of campaigns",
    query: queryCampaignTotals({ ...table, columns }, { dialect, by: byGroup }),
    expected: () =>
      groupedRows(
        rows,
        (row) => ({ sent: 0, ...numbers(names, row) }),
        campaignTotalsAggregatorFor({}),
      ),
  };
}

function postCase(dialect: Dialect): SelfTestCase {
  const rows: readonly RowValues[] = [
    ["12", "3", null, "4000", "a"],
    [null, "0", "7", "4100", "a"],
    ["140737488355327", "5", "1", null, "b"],
  ];
  const names = ["likes", "comments", "shares", "followers"] as const;
  const table = tableOfRows(dialect, wholes(names), rows);
  const columns = Object.fromEntries(names.map((name) => [name, name]));
  return {
    name: "totals of posts",
    query: queryPostTotals({ ...table, columns }, { dialect, by: byGroup }),
    expected: () => groupedRows(rows, (row) => numbers(names, row), postTotalsAggregatorFor({})),
  };
}

function wholes(names: readonly string[]): LiteralColumns {
  return Object.fromEntries(names.map((name) => [name, "whole"]));
}

/** The numbers of a row by the names of their columns. */
function numbers(
  names: readonly string[],
  row: RowValues,
): Readonly<Record<string, number | null>> {
  return Object.fromEntries(names.map((name, place) => [name, numberOf(row[place])]));
}
