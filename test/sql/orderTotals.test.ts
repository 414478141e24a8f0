import { afterAll, beforeAll, describe, test } from "vitest";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { postgresql } from "../../src/sql/dialects/postgresql.js";
import { startDuckdb } from "../engines/duckdb.js";
import type { Engine } from "../engines/engine.js";
import { startPglite } from "../engines/pglite.js";
import { numRuns } from "./numRuns.js";
import { orderAmountsAgree } from "./orderAmountsAgree.js";
import { orderLineTotalsAgree } from "./orderLineTotalsAgree.js";
import { orderTotalsAgree } from "./orderTotalsAgree.js";

describe.each([
  ["DuckDB", startDuckdb, duckdb],
  ["PostgreSQL", startPglite, postgresql],
] as const)("on %s", (_, start, dialect) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  }, 60_000);
  afterAll(() => engine.close());

  test("totals of orders are those of memory", { timeout: 300_000 }, async () => {
    await orderTotalsAgree(engine, dialect, numRuns(10));
  });

  test("totals of amounts are those of memory", { timeout: 300_000 }, async () => {
    await orderAmountsAgree(engine, dialect, numRuns(10));
  });

  test("totals of lines are those of memory", { timeout: 300_000 }, async () => {
    await orderLineTotalsAgree(engine, dialect, numRuns(8));
  });
});
