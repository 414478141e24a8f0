import { describe, expect, test } from "vitest";
import { subscriptionTotalsAggregator } from "../../src/retention/subscriptions/subscriptionTotalsAggregator.js";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { querySubscriptionTotals } from "../../src/sql/subscriptions/querySubscriptionTotals.js";
import { aggregate } from "../../src/stream/aggregate.js";
import { numRuns } from "./numRuns.js";
import { onEveryEngine } from "./onEveryEngine.js";
import { subscriptionsAgree } from "./subscriptionsAgree.js";

const january = { from: "2026-01-01", to: "2026-02-01" };
const loaded = [
  { name: "account", type: "text" },
  { name: "began", type: "date" },
  { name: "over", type: "date" },
  { name: "price", type: { decimal: 3 } },
  { name: "later", type: { decimal: 2 } },
  { name: "billing", type: "text" },
  { name: "coin", type: "text" },
] as const;
const accounts = {
  table: "accounts",
  columns: {
    customerId: "account",
    startedAt: { column: "began", is: "date" },
    endedAt: { column: "over", is: "date" },
    revenue: { column: "price", places: 2 },
    revenueAtEnd: { column: "later", places: 2 },
    term: "billing",
    currency: "coin",
  },
} as const;

onEveryEngine((engine, dialect) => {
  test("totals of subscriptions are those of memory", { timeout: 300_000 }, async () => {
    await subscriptionsAgree(engine(), dialect, numRuns(40));
  });

  test("subscriptions that are at fault are refused by their field", async () => {
    const valid = ["a", "2026-01-03", null, "9.50", null, "month", "EUR"] as const;
    const query = querySubscriptionTotals(accounts, { ...january, dialect });
    for (const [row, fault] of [
      [["b", "2026-01-03", "2026-01-03", "0", "1", null, "EUR"], undefined],
      [[null, ...valid.slice(1)], "customerId must be a non-empty text"],
      [["", ...valid.slice(1)], "customerId must be a non-empty text"],
      [["b", null, ...valid.slice(2)], "startedAt must be a Date, epoch milliseconds"],
      [
        ["b", "2026-01-03", "2026-01-02", ...valid.slice(3)],
        "endedAt must be no earlier than startedAt",
      ],
      [["b", "2026-01-03", null, "-1", null, null, "EUR"], "revenue must be an amount from 0 up"],
      [["b", "2026-01-03", null, "1.005", null, null, "EUR"], "with at most 2 decimals"],
      [["b", "2026-01-03", null, "1", "-1", null, "EUR"], "revenueAtEnd must be an amount from 0"],
      [["b", "2026-01-03", null, null, "1", null, "EUR"], "given where revenueAtEnd is"],
      [["b", "2026-01-03", null, "1", null, "monthly", "EUR"], "term must be one of day, week"],
      [
        ["b", "2026-01-03", null, null, null, null, "EUR"],
        'subscriptions.revenue must be given, as in the other subscriptions, got "null in 1 row"',
      ],
      [["b", "2026-01-03", null, "1", null, null, "USD"], "currency must be EUR"],
      [["b", "2026-01-03", null, "1", null, null, null], "currency must be EUR"],
    ] as const) {
      await engine().load("accounts", loaded, [valid, row]);
      const rows = await engine().run(query.text, query.parameters);
      if (fault === undefined) expect(query.read(rows).customersAtEnd).toBe(1);
      else expect(() => query.read(rows)).toThrow(fault);
    }
  });

  test("groups may have currencies of their own, as in memory", async () => {
    await engine().load("accounts", loaded, [
      ["a", "2025-01-03", null, "9.50", null, null, "EUR"],
      ["a", "2025-01-03", "2026-01-09", "10", null, null, "USD"],
    ]);
    const query = querySubscriptionTotals(accounts, { ...january, dialect, by: { in: "coin" } });
    const groups = query.read(await engine().run(query.text, query.parameters));
    expect(groups.map(({ in: coin, result }) => [coin, result.currency, result.churned])).toEqual([
      ["EUR", "EUR", 0],
      ["USD", "USD", 10],
    ]);
  });

  // Everyone is asked about on 11 January, within a gap that ends on 12 January.
  test.each([
    ["the next one begins a day later", [["05", "10", 1]], 1],
    ["one of no length is followed by the next", [["10", "10", 1]], 1],
    [
      "two of no length at one moment follow each other",
      [
        ["10", "10", 1],
        ["10", "10", 2],
      ],
      0,
    ],
    [
      "one of no length is followed by one that began with it",
      [
        ["10", "10", 1],
        ["10", "11", 2],
      ],
      2,
    ],
    [
      "one of no length follows the one before it",
      [
        ["05", "10", 1],
        ["10", "10", 2],
      ],
      2,
    ],
  ] as const)("of spells with gaps, %s", async (_, spells, revenueAtEnd) => {
    const gap = { amount: 3, unit: "day" } as const;
    const period = { from: "2026-01-01", to: "2026-01-12", gap };
    const date = (day: string): string => `2026-01-${day}`;
    const rows = [...spells, ["12", "13", 100] as const];
    await engine().load(
      "accounts",
      loaded,
      rows.map(([from, to, price]) => ["a", date(from), date(to), String(price), null, null, null]),
    );
    const inMemory = aggregate(
      rows.map(([from, to, revenue]) => ({
        customerId: "a",
        startedAt: date(from),
        endedAt: date(to),
        revenue,
      })),
      subscriptionTotalsAggregator(period),
    );
    const query = querySubscriptionTotals(accounts, { ...period, dialect });
    const totals = query.read(await engine().run(query.text, query.parameters));
    expect(totals).toEqual(inMemory);
    expect(totals.revenueAtEnd).toBe(revenueAtEnd);
  });

  test("rows that follow each other are the changes of one subscription", async () => {
    await engine().load("accounts", loaded, [
      ["a", "2025-06-01", "2026-01-10", "100", null, null, null],
      ["a", "2026-01-10", "2026-01-20", "150", null, null, null],
      ["a", "2026-01-20", null, "130", null, null, null],
      ["b", "2025-06-01", "2026-01-10", "40", null, null, null],
    ]);
    const changes = [
      { at: "2025-06-01", revenue: 100 },
      { at: "2026-01-10", revenue: 150 },
      { at: "2026-01-20", revenue: 130 },
    ];
    const inMemory = aggregate(
      [
        { customerId: "a", startedAt: "2025-06-01", changes },
        {
          customerId: "b",
          startedAt: "2025-06-01",
          endedAt: "2026-01-10",
          changes: [{ at: "2025-06-01", revenue: 40 }],
        },
      ],
      subscriptionTotalsAggregator(january),
    );
    const query = querySubscriptionTotals(accounts, { ...january, dialect });
    expect(query.read(await engine().run(query.text, query.parameters))).toEqual(inMemory);
    expect([inMemory.expansion, inMemory.customersLost, inMemory.customerDays]).toEqual([
      30, 1, 40,
    ]);
  });
});

describe("what a statement cannot count is refused", () => {
  const told = { ...january, dialect: duckdb };
  const { columns } = accounts;
  const query = (given: object, options: object = {}) =>
    querySubscriptionTotals(
      { table: "accounts", columns: { ...columns, ...given } },
      { ...told, ...options },
    );

  test.each([
    [{ changes: "changes" }, {}, "columns.changes must be left out: give a row of its own"],
    [{ pauses: "pauses" }, {}, "columns.pauses must be left out: a statement counts no pauses"],
    [{ plan: "plan" }, {}, "columns.plan must be left out"],
    [{ customerId: undefined }, {}, "columns.customerId must be there"],
    [{ startedAt: undefined }, {}, "columns.startedAt must be there"],
    [{ endedAt: { column: "over", is: "instant" } }, {}, '"date" exactly if startedAt is'],
    [{ revenue: { column: "price", is: "double" } }, {}, "columns.revenue must be exact"],
    [{ revenueAtEnd: { column: "later", places: 3 } }, {}, "as many decimals as revenue"],
    [{ revenue: undefined }, {}, "columns.revenueAtEnd must be"],
    [{ term: { column: "billing", terms: {} } }, {}, "columns.term.terms must be"],
    [{ term: { column: "billing", terms: { a: "moon" } } }, {}, "columns.term.terms.a must be"],
    [{ term: { column: "billing", terms: { "a\0": "day" } } }, {}, "columns.term.terms must be"],
    [{ term: { is: "moon" } }, {}, "columns.term.is must be"],
    [{ term: { column: "billing", unit: "day" } }, {}, "columns.term.unit must be left out"],
    [{}, { to: "2026-01-01" }, "to must be later than from"],
    [{}, { from: "2026-01-01T00:00:00Z" }, "from must be a date alone"],
    [{}, { asOf: "2026-01-01T00:00:00Z" }, "asOf must be a date alone"],
    [{}, { from: undefined }, "from must be"],
    [{}, { by: { month: { of: "at", period: "month" } } }, "startedAt, endedAt"],
  ] as const)("%j %j", (given, options, fault) => {
    expect(() => query(given, options)).toThrow(fault);
  });

  test("terms without a small common multiple", () => {
    const terms = Object.fromEntries(
      [7, 11, 13, 17, 19, 23, 29, 31, 37, 41].map((amount) => [
        `${amount}`,
        { amount, unit: "day" },
      ]),
    );
    expect(() => query({ term: { column: "billing", terms } })).toThrow("smaller common multiple");
  });

  test("a date begins in the time zone, which has to be told", () => {
    const times = { startedAt: { column: "began", is: "instant" }, endedAt: undefined };
    expect(() => query(times)).toThrow("timeZone must be there, since from is a date");
    const { text } = query(times, { timeZone: "Asia/Jakarta" });
    expect(text).toContain(String(Date.parse("2026-01-01T00:00+07:00")));
  });
});
