import { expect, test } from "vitest";
import { campaignTotalsAgree } from "../sql/campaignTotalsAgree.js";
import { numRuns } from "../sql/numRuns.js";
import { orderTotalsAgree } from "../sql/orderTotalsAgree.js";
import { clickhouse18 } from "./clickhouse18.js";
import { startClickhouseCluster } from "./clickhouseCluster.js";
import { describeEngine } from "./describeEngine.js";
import { quotedForClickhouse } from "./quotedForClickhouse.js";
import { smoke } from "./smoke.js";

describeEngine("clickhouseCluster", startClickhouseCluster, (engine) => {
  smoke(engine, {
    quote: quotedForClickhouse,
    asText: (column, type) =>
      type === "local"
        ? `concat(toString(toDateTime(intDiv(${column}, 1000), 'UTC')), '.', substring(toString(${column}), -3))`
        : `toString(${column})`,
    parameter: (value) => ["{p1:String}", { p1: value }],
  });

  const columns = [
    { name: "id", type: "whole" },
    { name: "customer", type: "text" },
  ] as const;
  const rows = Array.from({ length: 400 }, (_, id) => [String(id), `customer ${id % 40}`]);
  /** The customers of the rows on the first server, and of all rows. */
  const customers = async () => {
    const [first, all] = await Promise.all(
      ["orders (part)", "orders"].map((table) =>
        engine().run(`select customer from ${quotedForClickhouse(table)}`, undefined),
      ),
    );
    const names = (list: readonly unknown[] = []) =>
      list.map((row) => (row as { readonly customer: string }).customer);
    return { first: names(first), all: names(all) };
  };

  test("rows lie on both servers, those of a customer too", async () => {
    await engine().load("orders", columns, rows);
    const { first, all } = await customers();
    expect(all).toHaveLength(400);
    expect(first.length).toBeGreaterThan(0);
    const ofTheFirst = all.filter((name) => first.includes(name));
    expect(first.length).toBeLessThan(ofTheFirst.length);
  });

  test("rows lie on both servers, those of a customer on one, if they are sharded by customer", async () => {
    engine().shardBy("customer");
    await engine().load("orders", columns, rows);
    engine().shardBy(null);
    const { first, all } = await customers();
    expect(all).toHaveLength(400);
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThan(400);
    expect(all.filter((name) => first.includes(name))).toHaveLength(first.length);
  });

  test.each(["customer id", null])(
    "totals of orders are those of memory, sharded by %s",
    {
      timeout: 300_000,
    },
    async (column) => {
      engine().shardBy(column);
      await orderTotalsAgree(engine(), clickhouse18, numRuns(8));
    },
  );

  test.each(["number of sent", null])(
    "totals of campaigns are those of memory, sharded by %s",
    {
      timeout: 300_000,
    },
    async (column) => {
      engine().shardBy(column);
      await campaignTotalsAgree(engine(), clickhouse18, numRuns(12));
      engine().shardBy(null);
    },
  );

  test("a column without nulls is not Nullable", async () => {
    await engine().load(
      "kinds",
      [
        { name: "a", type: "text", required: true },
        { name: "b", type: "text" },
      ],
      [["", null]],
    );
    const kinds = "select toTypeName(a) as a, toTypeName(b) as b from kinds";
    expect(await engine().run(kinds, undefined)).toEqual([{ a: "String", b: "Nullable(String)" }]);
  });
});
