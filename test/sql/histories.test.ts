import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { postgresql } from "../../src/sql/dialects/postgresql.js";
import { queryFirstOrders } from "../../src/sql/histories/queryFirstOrders.js";
import { startDuckdb } from "../engines/duckdb.js";
import type { Engine } from "../engines/engine.js";
import { startPglite } from "../engines/pglite.js";
import { firstOrdersAgree } from "./firstOrdersAgree.js";

const shop = {
  table: "orders",
  columns: {
    customerId: "customer",
    at: { column: "day", is: "date" },
    amount: { column: "total", places: 2 },
  },
} as const;
const columns = [
  { name: "customer", type: "text" },
  { name: "day", type: "date" },
  { name: "total", type: { decimal: 2 } },
] as const;
const days = ["2026-01-03", "2026-01-05", "2026-02-11", null];

describe.each([
  ["DuckDB", startDuckdb, duckdb],
  ["PostgreSQL", startPglite, postgresql],
] as const)("on %s", (_, start, dialect) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  }, 60_000);
  afterAll(() => engine.close());

  test("first orders are those of memory", { timeout: 300_000 }, async () => {
    await firstOrdersAgree(engine, dialect, 40);
  });

  test("an order without a time is refused, or left out and counted", async () => {
    await engine.load(
      "orders",
      columns,
      days.map((day) => ["a", day, "5.00"]),
    );
    const query = queryFirstOrders(shop, { dialect, from: "2026-01-04" });
    const rows = await engine.run(query.text, query.parameters);
    expect(() => query.read(rows)).toThrow("orders.at");
    const skipping = queryFirstOrders(shop, { dialect, from: "2026-01-04", invalid: "skip" });
    const { result, skipped } = skipping.read(await engine.run(skipping.text, skipping.parameters));
    expect([...result]).toEqual([["a", "2026-01-05"]]);
    expect(skipped.count).toBe(1);
  });

  test("refunds are refused if negative amounts are an error", async () => {
    await engine.load("orders", columns, [["a", "2026-01-03", "-1.00"]]);
    const query = queryFirstOrders(shop, { dialect, negative: "error" });
    const rows = await engine.run(query.text, query.parameters);
    expect(() => query.read(rows)).toThrow('since negative is "error"');
  });
});

test("order ids are refused by name", () => {
  const columnsWithIds = { ...shop.columns, orderId: "id" };
  expect(() => queryFirstOrders({ ...shop, columns: columnsWithIds }, { dialect: duckdb })).toThrow(
    "orderId",
  );
});
