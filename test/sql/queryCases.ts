import type { Dialect } from "../../src/sql/dialects/dialect.js";
import * as library from "../../src/sql/index.js";
import type { Query } from "../../src/sql/statement/query.js";

/** What a query function is told: a table with all of its columns, and every option but the dialect. */
export interface QueryCase {
  readonly table: Readonly<Record<string, unknown>>;
  readonly options: Readonly<Record<string, unknown>>;
}

const at = { column: "placed at", is: "instant" };
const amount = { column: "total", places: 2 };
const range = { from: "2026-01-01", to: "2026-07-01T00:00:00Z", timeZone: "Asia/Jakarta" };
const where = [
  { column: "status", in: ["paid", "fulfilled"] },
  { column: "shop", notIn: [7, 8n] },
  { column: "test", notIn: [true] },
  { column: "deleted at", given: false },
];
const ofColumns = { channel: "channel", first: { column: "is first", is: "boolean" } };
const by = {
  ...ofColumns,
  week: { of: "at", period: "week", timeZone: "America/New_York", weekStart: "sunday" },
  quarter: { of: "at", period: "quarter", timeZone: "America/New_York", yearStart: 4 },
};
const common = { ...range, where, by, invalid: "skip", definition: { tax: "included" } };
const withoutKeys = { ...range, where, invalid: "skip" };
const dated = {
  ...withoutKeys,
  asOf: "2026-08-01",
  period: "week",
  weekStart: "sunday",
  yearStart: 4,
  negative: "refund",
};
const orderColumns = { amount, at, units: "goods", currency: "coin" };
const customer = { customerId: { column: "customer", is: "whole" }, at };

/** A row that is right for all of these calls, as a query of DuckDB and PostgreSQL. */
export const rightRow = `select 1 as customer, 'o1' as "order", 5.00 as total, 500 as cents, 2 as goods,
  timestamptz '2026-02-03 04:05:06+00' as "placed at", timestamp '2026-02-03 05:05:06' as clock,
  1770091506 as "given at", 1770091506000000 as day, 'EUR' as coin, 'web' as channel, true as "is first",
  'paid' as status, 3 as shop, false as test, cast(null as timestamp) as "deleted at", 5 as stars,
  2 as likes, 1 as replies, 100 as shown, 50 as seen, 100 as sent, 1 as bounced, 20 as opens, 5 as c,
  'search' as name, 12.50 as spent, 2.0 as won, 10 as visits`;

/** A call of each query function that is right, with as many columns and options as it takes. */
export const queryCases: Readonly<Record<string, readonly QueryCase[]>> = {
  queryOrderTotals: [
    {
      table: {
        table: ["shop", "orders"],
        columns: { ...orderColumns, customerId: "customer", orderId: "order" },
      },
      options: { ...common, history: "complete", negative: "refund" },
    },
    {
      table: {
        table: "orders",
        columns: {
          customerId: "customer",
          amount: { column: "cents", minorUnits: 2 },
          at: { column: "clock", is: "local", timeZone: "Europe/Paris" },
        },
      },
      options: { ...range, by, negative: "error", timeZone: "Europe/Paris" },
    },
    {
      table: { table: "orders", columns: { customerId: "customer", amount, at } },
      options: { ...common, history: "in-data" },
    },
  ],
  queryOrderAmounts: [
    {
      table: {
        table: "orders",
        columns: { ...orderColumns, amount: { column: "total", is: "double" } },
      },
      options: { ...common, negative: "error" },
    },
  ],
  queryOrderLineTotals: [
    {
      table: {
        table: "lines",
        columns: { ...orderColumns, orderId: "order", customerId: "customer" },
      },
      options: { ...common, negative: "refund" },
    },
  ],
  queryAnswers: [
    {
      table: {
        table: "answers",
        columns: { answer: "stars", at: { column: "given at", is: "epoch-seconds" } },
      },
      options: { ...common, score: "customerSatisfactionScore", scale: 7, topBoxes: 2 },
    },
  ],
  queryPostTotals: [
    {
      table: {
        table: "posts",
        columns: { likes: "likes", comments: "replies", impressions: "shown", views: "seen", at },
      },
      options: common,
    },
  ],
  queryCampaignTotals: [
    {
      table: {
        table: "campaigns",
        columns: { sent: "sent", bounced: "bounced", uniqueOpens: "opens", uniqueClicks: "c", at },
      },
      options: common,
    },
  ],
  queryChannelTotals: [
    {
      table: {
        table: "channels",
        columns: {
          channel: "name",
          cost: { column: "spent", places: 2 },
          acquisitions: { column: "won", places: 1 },
          visits: "visits",
          revenue: { column: "cents", minorUnits: 2 },
          currency: "coin",
          at: { column: "day", is: "epoch-microseconds" },
        },
      },
      options: common,
    },
  ],
  querySessionTotals: [
    {
      table: {
        table: "visits",
        columns: {
          visitorId: "customer",
          startedAt: at,
          durationSeconds: { column: "total", places: 2 },
          pageViews: "shown",
          engaged: "is first",
          conversions: { column: "won", places: 1 },
          interactions: "likes",
          newVisitor: { column: "replies", is: "whole" },
        },
      },
      options: {
        ...common,
        rule: "not-engaged",
        by: { channel: "channel", week: { ...by.week, of: "startedAt" } },
      },
    },
  ],
  querySessionTotalsFromEvents: [
    {
      table: {
        table: "events",
        columns: {
          visitorId: "customer",
          at,
          sessionId: "order",
          kind: "name",
          eventId: "c",
          engaged: "is first",
          engagementSeconds: { column: "total", places: 2 },
          newVisitor: { column: "replies", is: "whole" },
        },
      },
      options: {
        ...common,
        rule: "not-engaged",
        timeout: { amount: 45, unit: "minute" },
        pageViews: ["search"],
        conversions: ["order", "sign-up"],
        interactive: ["click"],
        splitAtMidnight: true,
        durationFrom: "engagement",
      },
    },
    {
      table: { table: "events", columns: { visitorId: "customer", at } },
      options: { where, rule: "single-page", conversions: [] },
    },
  ],
  queryResponseTotals: [
    {
      table: {
        table: "responses",
        columns: { id: "customer", score: "stars", comment: "name", at },
      },
      options: { ...common, rows: "mentions" },
    },
    {
      table: { table: "responses", columns: { id: "customer", comment: "name" } },
      options: { where, rows: "responses" },
    },
  ],
  queryCohortRetention: [
    {
      table: { table: "visits", columns: { ...customer, amount } },
      options: { ...dated, cohortBy: "month", activity: "repeat", cells: 5, history: "in-data" },
    },
  ],
  queryCohortRevenue: [
    {
      table: { table: "orders", columns: { ...customer, amount, currency: "coin" } },
      options: { ...dated, cohortBy: "month", cells: 5, history: "2025-01-01" },
    },
  ],
  queryCustomerHistories: [
    {
      table: { table: "orders", columns: { ...customer, amount, currency: "coin" } },
      options: { ...dated, timeUnit: "week" },
    },
    {
      table: { table: "orders", columns: { ...customer, amount } },
      options: { ...dated, timeUnit: "week", compressed: true },
    },
  ],
  queryFirstOrders: [
    {
      table: { table: "orders", columns: { ...customer, amount } },
      options: { ...withoutKeys, negative: "refund" },
    },
  ],
  querySubscriptionTotals: [
    {
      table: {
        table: "subscriptions",
        columns: {
          customerId: "customer",
          startedAt: at,
          endedAt: { column: "clock", is: "local", timeZone: "Europe/Berlin" },
          revenue: amount,
          revenueAtEnd: { column: "cents", minorUnits: 2 },
          term: { column: "name", terms: { search: "month", yearly: { amount: 2, unit: "year" } } },
          currency: "coin",
        },
      },
      options: {
        ...withoutKeys,
        // Each of the seven reads of the table would have the text of all periods, of 100 kB each.
        by: ofColumns,
        asOf: "2026-07-02",
        free: "count",
        revenuePer: "year",
        gap: { amount: 3, unit: "day" },
        history: "2025-01-01",
        definition: { tax: "included" },
      },
    },
    {
      table: {
        table: "subscriptions",
        columns: { customerId: "customer", startedAt: at, revenue: amount, term: { is: "year" } },
      },
      options: { ...withoutKeys, history: "complete" },
    },
  ],
};

type AnyQuery = (table: unknown, options: unknown) => Query<unknown>;

/** The query functions of the library by name. */
export const queryFunctions = Object.fromEntries(
  Object.entries(library).filter(([name]) => name.startsWith("query")),
) as unknown as Readonly<Record<string, AnyQuery>>;

/** The dialects of the library. */
export const dialects = Object.values(library).filter(
  (one): one is Dialect => typeof one === "object" && "placeholder" in one,
);

/** The calls of all query functions, each with its name. */
export const namedCases = Object.entries(queryCases).flatMap(([name, cases]) =>
  cases.map((one, place) => ({
    name: place === 0 ? name : `${name}, case ${place + 1}`,
    ...one,
    query: queryFunctions[name] as AnyQuery,
  })),
);
