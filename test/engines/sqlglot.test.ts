import { expect, test } from "vitest";
import { queryCohortRetention } from "../../src/sql/cohorts/queryCohortRetention.js";
import { queryCohortRevenue } from "../../src/sql/cohorts/queryCohortRevenue.js";
import { bigquery } from "../../src/sql/dialects/bigquery.js";
import { clickhouse } from "../../src/sql/dialects/clickhouse.js";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { postgresql } from "../../src/sql/dialects/postgresql.js";
import { redshift } from "../../src/sql/dialects/redshift.js";
import { snowflake } from "../../src/sql/dialects/snowflake.js";
import { spark } from "../../src/sql/dialects/spark.js";
import { trino } from "../../src/sql/dialects/trino.js";
import { queryCustomerHistories } from "../../src/sql/histories/queryCustomerHistories.js";
import { queryFirstOrders } from "../../src/sql/histories/queryFirstOrders.js";
import { queryOrderAmounts } from "../../src/sql/orders/queryOrderAmounts.js";
import { queryOrderLineTotals } from "../../src/sql/orders/queryOrderLineTotals.js";
import { queryOrderTotals } from "../../src/sql/orders/queryOrderTotals.js";
import { selfTest } from "../../src/sql/selfTest/selfTest.js";
import { querySubscriptionTotals } from "../../src/sql/subscriptions/querySubscriptionTotals.js";
import { describeEngine } from "./describeEngine.js";
import { startSqlglot } from "./sqlglot.js";

describeEngine("sqlglot", startSqlglot, (parser) => {
  test.each([
    ["bigquery", "select count(*) from `a b` where c = @p1"],
    ["snowflake", 'select count(*) from "a b" where c = ?'],
    ["trino", 'select count(*) from "a b" where c = ?'],
    ["redshift", 'select count(*) from "a b" where c = $1'],
    ["postgres", 'select count(*) from "a b" where c = $1'],
    ["duckdb", 'select count(*) from "a b" where c = $1'],
    ["clickhouse", "select count(*) from `a b` where c = {p1: String}"],
    ["spark", "select count(*) from `a b` where c = :p1"],
  ])("%s: a statement is parsed, and half a statement is refused", async (dialect, text) => {
    const [parsed = "", ...more] = await parser().parse(text, dialect);
    expect(more).toEqual([]);
    expect(plain(parsed)).toBe(plain(text));
    await expect(parser().parse(`${text} and (`, dialect)).rejects.toThrow(/ParseError/);
    await expect(parser().parse("vacuum everything", dialect)).rejects.toThrow();
  });

  test.each([bigquery, clickhouse, duckdb, postgresql, redshift, snowflake, spark, trino])(
    "statements about orders and their customers are parsed: $name",
    async (dialect) => {
      const name = dialect.name === "postgresql" ? "postgres" : dialect.name;
      for (const text of textsOfOrders(dialect)) {
        expect(await parser().parse(text, name)).toHaveLength(1);
      }
    },
  );

  // On the engines of the other dialects, the self-test is run.
  test.each([bigquery, redshift, snowflake, spark, trino])(
    "statements of the self-test are parsed: $name",
    async (dialect) => {
      for (const { text } of selfTest(dialect)) {
        expect(await parser().parse(text, dialect.name)).toHaveLength(1);
      }
    },
  );

  test.each([bigquery, clickhouse, duckdb, postgresql, redshift, snowflake, spark, trino])(
    "a statement of subscriptions is parsed: $name",
    async (dialect) => {
      const columns = {
        customerId: "customer",
        startedAt: { column: "began at", is: "instant" },
        endedAt: { column: "ended at", is: "instant" },
        revenue: { column: "price", places: 2 },
        revenueAtEnd: { column: "price later", places: 2 },
        term: "billing",
        currency: "currency",
      } as const;
      const month = { of: "startedAt", period: "month", timeZone: "Asia/Jakarta" } as const;
      const asked = {
        from: "2026-01-01",
        to: "2026-02-01",
        asOf: "2026-02-03",
        gap: "day",
      } as const;
      const { text } = querySubscriptionTotals(
        { table: ["shop", "subscriptions"], columns },
        { dialect, ...asked, by: { plan: "plan", month } },
      );
      const name = dialect.name === "postgresql" ? "postgres" : dialect.name;
      expect(await parser().parse(text, name)).toHaveLength(1);
    },
  );
});

/** A statement of each query function about orders and their customers, by month and altogether. */
function textsOfOrders(dialect: Dialect): string[] {
  const table = ["shop", "orders"];
  const customers = {
    customerId: "customer",
    amount: { column: "total", places: 2 },
    at: { column: "placed at", is: "instant" },
  } as const;
  const named = { ...customers, orderId: "order", currency: "currency" };
  const orders = { table, columns: named };
  const goods = { table, columns: { ...named, units: "goods" } };
  // Clocks were seldom changed there, so that the texts are short.
  const timeZone = "Asia/Jakarta";
  const month = { of: "at", period: "month", timeZone } as const;
  const chosen = {
    dialect,
    from: "2026-01-01",
    where: [{ column: "status", in: ["paid"] }],
  } as const;
  const until = { ...chosen, asOf: "2026-03-15", period: "month", timeZone } as const;
  return [undefined, { month, channel: "channel" }]
    .flatMap((by) => [
      queryOrderTotals(goods, { ...chosen, timeZone, by }),
      queryOrderTotals({ table, columns: customers }, { ...chosen, timeZone, by }),
      queryOrderAmounts(
        { table, columns: { amount: customers.amount, at: customers.at } },
        { ...chosen, timeZone, by },
      ),
      queryOrderLineTotals(goods, { ...chosen, timeZone, by }),
      queryFirstOrders(
        { table, columns: { ...customers, orderId: "order" } },
        { ...chosen, timeZone },
      ),
      queryCustomerHistories(orders, { ...until, by }),
      queryCustomerHistories({ table, columns: customers }, { ...until, by, compressed: true }),
      queryCohortRetention({ table, columns: customers }, { ...until, by, cohortBy: "quarter" }),
      queryCohortRevenue(orders, { ...until, by, cohortBy: "week" }),
    ])
    .map(({ text }) => text);
}

/** Without what a printer is free to choose: the case, white space and the kind of quotes around names. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/\s/g, "").replaceAll(/[`"]/g, '"');
}
