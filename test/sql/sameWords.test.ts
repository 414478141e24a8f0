import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { customerHistories } from "../../src/commerce/customerHistories.js";
import { firstOrders } from "../../src/commerce/firstOrders.js";
import type { Order } from "../../src/commerce/order.js";
import { orderAmountsAggregatorFor } from "../../src/commerce/orderAmountsAggregatorFor.js";
import { orderLineTotalsAggregatorFor } from "../../src/commerce/orderLineTotalsAggregatorFor.js";
import { orderTotalsAggregatorFor } from "../../src/commerce/orderTotalsAggregatorFor.js";
import { campaignTotalsAggregator } from "../../src/email/campaignTotalsAggregator.js";
import type { InputError } from "../../src/kernel/inputError.js";
import { cohortRetention } from "../../src/retention/cohortRetention.js";
import { cohortRevenue } from "../../src/retention/cohortRevenue.js";
import { postTotalsAggregator } from "../../src/social/postTotalsAggregator.js";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { aggregate } from "../../src/stream/aggregate.js";
import { startDuckdb } from "../engines/duckdb.js";
import type { Engine } from "../engines/engine.js";
import { queryFunctions } from "./queryCases.js";

// The same fault is refused in the same words, whether memory or an engine meets it. Memory names the
// place of the record, and a statement how many rows have the fault.

let engine: Engine;
beforeAll(async () => {
  engine = await startDuckdb();
});
afterAll(() => engine.close());

type Values = Readonly<Record<string, string | number | null>>;

interface Case {
  /** The query function, and what it is told in addition to the dialect. */
  readonly name: string;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly options?: Readonly<Record<string, unknown>>;
  /** What the same rows make in memory. */
  readonly inMemory: (rows: readonly Values[]) => unknown;
  /** The rows, of which one is at fault. */
  readonly rows: readonly Values[];
  /** The words that both use. */
  readonly words: string;
}

const amount = { column: "amount", places: 2 };
const at = { column: "at", is: "date" };
const own = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));
const totals = {
  name: "queryOrderTotals",
  columns: { ...own(["customerId", "units", "currency"]), amount },
  inMemory: (rows: readonly Values[]) => aggregate(rows as never, orderTotalsAggregatorFor()),
};
const ids = { ...totals, columns: { ...totals.columns, orderId: "orderId", at } };
const strict = {
  ...totals,
  options: { negative: "error" },
  inMemory: (rows: readonly Values[]) =>
    aggregate(rows as never, orderTotalsAggregatorFor({ negative: "error" })),
};
const amounts = {
  name: "queryOrderAmounts",
  columns: { ...own(["units", "currency"]), amount },
  inMemory: (rows: readonly Values[]) =>
    aggregate(rows.map((row) => ({ ...row, orderId: null })) as never, orderAmountsAggregatorFor()),
};
const lines = {
  name: "queryOrderLineTotals",
  columns: { ...own(["orderId", "units", "currency"]), amount, at },
  inMemory: (rows: readonly Values[]) => aggregate(rows as never, orderLineTotalsAggregatorFor()),
};
const calendar = { period: "month", timeZone: "UTC", asOf: "2026-03-01" } as const;
const histories = {
  name: "queryCustomerHistories",
  columns: { customerId: "customerId", amount, at, currency: "currency" },
  options: calendar,
  inMemory: (rows: readonly Values[]) => customerHistories(rows as never, calendar),
};
const cohorts = { ...calendar, cohortBy: "month" } as const;
const revenue = {
  ...histories,
  name: "queryCohortRevenue",
  options: cohorts,
  inMemory: (rows: readonly Values[]) => cohortRevenue(rows as never, cohorts),
};
const retention = {
  name: "queryCohortRetention",
  columns: { customerId: "customerId", at },
  options: cohorts,
  inMemory: (rows: readonly Values[]) => cohortRetention(rows as never, cohorts),
};
const first = {
  name: "queryFirstOrders",
  columns: { customerId: "customerId", amount, at },
  inMemory: (rows: readonly Values[]) => firstOrders(rows as never),
};
const campaigns = {
  name: "queryCampaignTotals",
  columns: own(["sent", "bounced", "uniqueOpens", "machineOpens", "uniqueClicks"]),
  inMemory: (rows: readonly Values[]) => aggregate(rows as never, campaignTotalsAggregator),
};
const posts = {
  name: "queryPostTotals",
  columns: own(["likes", "comments", "impressions"]),
  inMemory: (rows: readonly Values[]) => aggregate(rows as never, postTotalsAggregator),
};

const order = {
  customerId: "a",
  amount: 5,
  units: 1,
  currency: "EUR",
  orderId: "1",
  at: "2026-01-05",
};
const other = { ...order, customerId: "b", orderId: "2" };
const unfit = { ...order, currency: "euro" };
const late = { ...other, at: "2026-03-02" };
const campaign = { sent: 10, bounced: 1, uniqueOpens: 5, machineOpens: 2, uniqueClicks: 1 };

const cases: readonly Case[] = [
  ...[totals, amounts, lines, histories, revenue].flatMap((kind) => [
    { ...kind, rows: [order, { ...other, amount: null }], words: "amount must be an amount" },
    { ...kind, rows: [order, { ...other, currency: "USD" }], words: "currency must be EUR" },
    { ...kind, rows: [order, { ...other, currency: null }], words: "currency must be EUR" },
    { ...kind, rows: [unfit], words: "currency must be a three-letter code" },
  ]),
  ...[totals, histories, revenue, retention, first].map((kind) => ({
    ...kind,
    rows: [order, { ...other, customerId: "" }],
    words: "customerId must be a non-empty text",
  })),
  ...[ids, lines].map((kind) => ({
    ...kind,
    rows: [order, { ...other, orderId: "" }],
    words: "orderId must be a non-empty text",
  })),
  ...[totals, amounts, lines].map((kind) => ({
    ...kind,
    rows: [order, { ...other, units: -1 }],
    words: "units must be a whole number from 0 up",
  })),
  { ...strict, rows: [order, { ...other, amount: -2 }], words: "amount must be 0 or more" },
  { ...ids, rows: [order, { ...other, orderId: null }], words: "orderId must be there" },
  { ...lines, rows: [order, { ...other, orderId: null }], words: "orderId must be" },
  { ...ids, rows: [order, { ...order, customerId: "b" }], words: "customerId must be that of" },
  { ...ids, rows: [order, { ...order, at: null }], words: "at must be there for all rows" },
  ...[histories, revenue, retention].flatMap((kind) => [
    { ...kind, rows: [order, late], words: "at must be no later than asOf" },
  ]),
  ...[histories, revenue, retention, first].map((kind) => ({
    ...kind,
    rows: [order, { ...other, at: null }],
    words: "at must be",
  })),
  { ...campaigns, rows: [campaign, { ...campaign, sent: null }], words: "sent must be a whole" },
  {
    ...campaigns,
    rows: [campaign, { ...campaign, bounced: -1 }],
    words: "bounced must be a whole",
  },
  {
    ...campaigns,
    rows: [campaign, { ...campaign, bounced: 11 }],
    words: "bounced must be at most",
  },
  { ...campaigns, rows: [{ ...campaign, uniqueOpens: 10 }], words: "uniqueOpens must be at most" },
  { ...campaigns, rows: [{ ...campaign, machineOpens: 6 }], words: "machineOpens must be at most" },
  { ...posts, rows: [{ likes: -1, comments: 0, impressions: 5 }], words: "likes must be a whole" },
];

function thrownBy(call: () => unknown): InputError | undefined {
  try {
    call();
  } catch (error) {
    return error as InputError;
  }
  return undefined;
}

/** Without the position of a record, and without the number that it exceeded. */
function wordsOf({ argument, expected }: InputError): string {
  return `${argument.replace(/\[\d+\]/, "")} must be ${expected.replace(/ \(\d+\)$/, "")}`;
}

describe("a fault is refused in the words of memory", () => {
  test.each(cases)("$name: $words", async ({ name, columns, options, inMemory, rows, words }) => {
    const names = Object.keys(rows[0] ?? {});
    const types: Readonly<Record<string, "date" | { decimal: number }>> = {
      at: "date",
      amount: { decimal: 2 },
    };
    const isText = (column: string): boolean => /Id$|currency/.test(column);
    await engine.load(
      "records",
      names.map((column) => ({
        name: column,
        type: types[column] ?? (isText(column) ? "text" : "whole"),
      })),
      rows.map((row) => names.map((column) => (row[column] == null ? null : String(row[column])))),
    );
    const query = queryFunctions[name]?.(
      { table: "records", columns },
      { ...options, dialect: duckdb },
    );
    const answer = await engine.run(query?.text ?? "", query?.parameters);
    const read = thrownBy(() => query?.read(answer));
    const memory = thrownBy(() => inMemory(rows));
    expect([read?.name, memory?.name]).toEqual(["InputError", "InputError"]);
    expect(wordsOf(read as InputError)).toBe(wordsOf(memory as InputError));
    expect(wordsOf(read as InputError)).toContain(words);
  });
});

describe("what only a table can have", () => {
  const orders = (rows: readonly (readonly [string, string | null])[]) =>
    rows.map(([customerId, time]): Order => ({ customerId, amount: 5, at: time }));

  test.each([
    [[["a", null]]],
    [
      [
        ["a", "2026-01-05"],
        ["a", null],
      ],
    ],
  ] as const)("times that are null: %j", async (rows) => {
    const columns = [
      { name: "customerId", type: "text" },
      { name: "amount", type: { decimal: 2 } },
      { name: "at", type: "date" },
    ] as const;
    const given = rows.map(([customer, time]) => [customer, "5.00", time]);
    await engine.load("records", columns, given);
    const query = queryFunctions["queryOrderTotals"]?.(
      { table: "records", columns: { customerId: "customerId", amount, at } },
      { dialect: duckdb },
    );
    const found = query?.read(await engine.run(query.text, query.parameters));
    expect(found).toEqual(aggregate(orders(rows), orderTotalsAggregatorFor()));
  });

  test("a first order is looked for, so a column of it is refused", () => {
    const columns = { ...totals.columns, at, firstOrderAt: "first" };
    const call = () =>
      queryFunctions["queryOrderTotals"]?.({ table: "o", columns }, { dialect: duckdb });
    expect(call).toThrow("columns.firstOrderAt must be left out");
  });

  test.each([
    [{ from: "2026-01-01" }, "from must be left out without a column of times"],
    [{ to: "2026-01-01" }, "to must be left out without a column of times"],
    [
      { by: { month: { of: "at", period: "month", timeZone: "UTC" } } },
      "by.month.of must be one of the times (none)",
    ],
  ])("without a column of times, %j is refused", (options, words) => {
    const call = () =>
      queryFunctions["queryOrderTotals"]?.(
        { table: "o", columns: totals.columns },
        { ...options, dialect: duckdb },
      );
    expect(call).toThrow(words);
  });
});
