import { channelTotalsAggregatorFor } from "../../acquisition/channelTotalsAggregatorFor.js";
import { campaignTotalsAggregatorFor } from "../../email/campaignTotalsAggregatorFor.js";
import { responseTotalsAggregatorFor } from "../../feedback/responseTotalsAggregatorFor.js";
import { postTotalsAggregatorFor } from "../../social/postTotalsAggregatorFor.js";
import { aggregate } from "../../stream/aggregate.js";
import type { Aggregator } from "../../stream/aggregator.js";
import { mapped } from "../../stream/mapped.js";
import { tabulate } from "../../stream/tabulate.js";
import { netPromoterScoreAggregatorFor } from "../../survey/netPromoterScoreAggregatorFor.js";
import { sessionTotalsAggregator } from "../../web/sessionTotalsAggregator.js";
import { queryCampaignTotals } from "../campaigns/queryCampaignTotals.js";
import { queryChannelTotals } from "../channels/queryChannelTotals.js";
import type { Dialect } from "../dialects/dialect.js";
import { queryResponseTotals } from "../feedback/queryResponseTotals.js";
import { queryPostTotals } from "../posts/queryPostTotals.js";
import { querySessionTotals } from "../sessions/querySessionTotals.js";
import type { SqlTable } from "../source/sqlTable.js";
import { queryAnswers } from "../survey/queryAnswers.js";
import { inOrderOfKeys } from "./inOrderOfKeys.js";
import { literalTable, type TableColumns } from "./literalTable.js";
import type { SelfTestCase } from "./selfTestCase.js";

type Values = readonly (string | null)[];

/** Rows as they stand in a statement. The group comes last; it is what `by` groups by. */
function tableOf(
  dialect: Dialect,
  columns: TableColumns,
  rows: readonly Values[],
): SqlTable & { readonly query: string } {
  return literalTable(dialect, { ...columns, [group]: "text" }, rows);
}

const group = "the group";
const by = { [group]: group } as const;

/** The answer of memory by group: `read` makes the record of a row. */
function grouped<Item extends object, State, Result>(
  rows: readonly Values[],
  read: (row: Values) => Item,
  aggregator: Aggregator<Item, State, Result>,
): unknown {
  const groups = new Map(rows.map((row) => [read(row), row.at(-1) ?? null]));
  const keys = { [group]: (item: Item) => groups.get(item) ?? null };
  return inOrderOfKeys(aggregate([...groups.keys()], tabulate(keys, aggregator)), [group]);
}

const number = (text: string | null | undefined): number | null =>
  text === null || text === undefined ? null : Number(text);

/** Questions about the records that are not orders. */
export function recordCases(dialect: Dialect): SelfTestCase[] {
  return [
    answerCase(dialect),
    campaignCase(dialect),
    postCase(dialect),
    channelCase(dialect),
    ...(["single-page", "not-engaged"] as const).map((rule) => sessionCase(dialect, rule)),
    responseCase(dialect),
    mentionCase(dialect),
  ];
}

function answerCase(dialect: Dialect): SelfTestCase {
  const rows = ["10", "9", "8", "0", "10", "6", "7"].map((answer, place) => [
    answer,
    place < 4 ? "web" : null,
  ]);
  const table = tableOf(dialect, { answer: "whole" }, rows);
  const answers = { ...table, columns: { answer: "answer" } };
  const aggregator = mapped(
    ({ answer }: { readonly answer: number }) => answer,
    netPromoterScoreAggregatorFor({}),
  );
  return {
    name: "Net Promoter Score of answers",
    query: queryAnswers(answers, { dialect, by, score: "netPromoterScore" }),
    expected: () => grouped(rows, ([answer]) => ({ answer: Number(answer) }), aggregator),
  };
}

function campaignCase(dialect: Dialect): SelfTestCase {
  const rows: readonly Values[] = [
    ["1000", "12", "400", "90", "36", "a"],
    ["500", null, null, null, "11", "a"],
    ["70368744177664", "0", "35184372088832", null, null, "b"],
    ["20", "20", "0", "0", "0", null],
  ];
  const names = ["sent", "bounced", "uniqueOpens", "machineOpens", "uniqueClicks"] as const;
  const table = tableOf(dialect, wholes(names), rows);
  const columns = Object.fromEntries(names.map((name) => [name, name])) as Record<
    (typeof names)[number],
    string
  >;
  return {
    name: "totals of campaigns",
    query: queryCampaignTotals({ ...table, columns }, { dialect, by }),
    expected: () =>
      grouped(
        rows,
        (row) => ({ sent: 0, ...numbers(names, row) }),
        campaignTotalsAggregatorFor({}),
      ),
  };
}

function postCase(dialect: Dialect): SelfTestCase {
  const rows: readonly Values[] = [
    ["12", "3", null, "4000", "a"],
    [null, "0", "7", "4100", "a"],
    ["140737488355327", "5", "1", null, "b"],
  ];
  const names = ["likes", "comments", "shares", "followers"] as const;
  const table = tableOf(dialect, wholes(names), rows);
  const columns = Object.fromEntries(names.map((name) => [name, name]));
  return {
    name: "totals of posts",
    query: queryPostTotals({ ...table, columns }, { dialect, by }),
    expected: () => grouped(rows, (row) => numbers(names, row), postTotalsAggregatorFor({})),
  };
}

function channelCase(dialect: Dialect): SelfTestCase {
  const rows: readonly Values[] = [
    ["search", "90071992547409.91", "12.35", "40000", "EUR", "a"],
    ["search", "0.10", "2.65", null, "EUR", "a"],
    ["O'Neil's", "0.20", "3.00", "-1", "EUR", "b"],
  ];
  const table = tableOf(
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
    query: queryChannelTotals({ ...table, columns }, { dialect, by }),
    expected: () =>
      grouped(
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

function sessionCase(dialect: Dialect, rule: "single-page" | "not-engaged"): SelfTestCase {
  const rows: readonly Values[] = [
    ["a", "10000", "1", null, "0.50", "true", "a"],
    ["a", "10001", "1", null, "0.50", "false", "a"],
    ["A", "60250", "5", "false", "1.00", "false", "a"],
    ["it's", "0", "1", null, "0.00", null, "b"],
    ["it's", "3", "2", "true", null, "true", "b"],
    [null, "45500", "1", null, "2.00", "true", null],
    ["b", "4398046511103", "0", null, null, null, null],
  ];
  const table = tableOf(
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
    query: querySessionTotals({ ...table, columns }, { dialect, by, rule }),
    expected: () =>
      grouped(
        rows,
        ([visitorId, ms, pages, engaged, won, fresh]) => ({
          visitorId: visitorId ?? null,
          durationSeconds: Number(ms) / 1000,
          pageViews: Number(pages),
          engaged: flag(engaged),
          conversions: number(won),
          newVisitor: flag(fresh),
        }),
        sessionTotalsAggregator({ rule }),
      ),
  };
}

const responseColumns = { id: "text", score: "whole", comment: "text" } as const;
const responseRows: readonly Values[] = [
  ["1", "10", "Quick \\ kind", "price"],
  ["2", "3", " \u00a0\u3000", "it's late"],
  ["3", null, "ช้า", "price"],
  ["4", "7", null, null],
];
const columnsOfResponses = { id: "id", score: "score", comment: "comment" };
const readResponse = ([id, score, comment]: Values) => ({
  id: id ?? "",
  score: number(score),
  comment: comment ?? null,
});

function responseCase(dialect: Dialect): SelfTestCase {
  const table = tableOf(dialect, responseColumns, responseRows);
  return {
    name: "totals of responses",
    query: queryResponseTotals({ ...table, columns: columnsOfResponses }, { dialect, by }),
    expected: () => grouped(responseRows, readResponse, responseTotalsAggregatorFor({})),
  };
}

function mentionCase(dialect: Dialect): SelfTestCase {
  const twice = responseRows.map((row) => [...row.slice(0, 3), "both"]);
  const table = tableOf(dialect, responseColumns, [...responseRows, ...twice]);
  return {
    name: "totals of responses with a row for each theme",
    query: queryResponseTotals(
      { ...table, columns: columnsOfResponses },
      { dialect, rows: "mentions" },
    ),
    expected: () => aggregate(responseRows.map(readResponse), responseTotalsAggregatorFor({})),
  };
}

function wholes(names: readonly string[]): TableColumns {
  return Object.fromEntries(names.map((name) => [name, "whole"]));
}

/** The numbers of a row by the names of their columns. */
function numbers(names: readonly string[], row: Values): Readonly<Record<string, number | null>> {
  return Object.fromEntries(names.map((name, place) => [name, number(row[place])]));
}
