import { expect, test } from "vitest";
import { bigquery } from "../../src/sql/dialects/bigquery.js";
import { clickhouse } from "../../src/sql/dialects/clickhouse.js";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { postgresql } from "../../src/sql/dialects/postgresql.js";
import { redshift } from "../../src/sql/dialects/redshift.js";
import { snowflake } from "../../src/sql/dialects/snowflake.js";
import { spark } from "../../src/sql/dialects/spark.js";
import { trino } from "../../src/sql/dialects/trino.js";
import { queryOrderTotals } from "../../src/sql/orders/queryOrderTotals.js";
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
    "a statement of orders is parsed: $name",
    async (dialect) => {
      const columns = {
        customerId: "customer",
        amount: { column: "total", places: 2 },
        at: { column: "placed at", is: "instant" },
        orderId: "order",
        units: "goods",
        currency: "currency",
      } as const;
      const month = { of: "at", period: "month", timeZone: "America/New_York" } as const;
      const { text } = queryOrderTotals(
        { table: ["shop", "orders"], columns },
        { dialect, by: { month }, from: "2026-01-01", where: [{ column: "status", in: ["paid"] }] },
      );
      const name = dialect.name === "postgresql" ? "postgres" : dialect.name;
      expect(await parser().parse(text, name)).toHaveLength(1);
    },
  );
});

/** Without what a printer is free to choose: the case, white space and the kind of quotes around names. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/\s/g, "").replaceAll(/[`"]/g, '"');
}
