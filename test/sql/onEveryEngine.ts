import { afterAll, beforeAll, describe } from "vitest";
import type { Dialect } from "../../src/sql/dialects/dialect.js";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { postgresql } from "../../src/sql/dialects/postgresql.js";
import { startDuckdb } from "../engines/duckdb.js";
import type { Engine } from "../engines/engine.js";
import { startPglite } from "../engines/pglite.js";

/** The tests of the engines that run in this process. Each starts once for all tests of a call. */
export function onEveryEngine(tests: (engine: () => Engine, dialect: Dialect) => void): void {
  describe.each([
    ["DuckDB", startDuckdb, duckdb],
    ["PostgreSQL", startPglite, postgresql],
  ] as const)("on %s", (name, start, dialect) => {
    let engine: Engine | undefined;
    beforeAll(async () => {
      engine = await start();
    }, 60_000);
    afterAll(() => engine?.close());
    tests(() => {
      if (engine === undefined) throw new Error(`${name} has not started`);
      return engine;
    }, dialect);
  });
}
