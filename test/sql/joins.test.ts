import { afterAll, beforeAll, expect, test } from "vitest";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { startDuckdb } from "../engines/duckdb.js";
import type { Engine } from "../engines/engine.js";
import { namedCases, rightRow } from "./queryCases.js";

// DuckDB does a left join in a nested loop if the condition is not a list of comparisons, so that
// twice as many rows take four times as long.
const nestedLoops = /BLOCKWISE_NL_JOIN|NESTED_LOOP_JOIN/;

let engine: Engine;
beforeAll(async () => {
  engine = await startDuckdb();
  await engine.run("create schema shop", []);
});
afterAll(() => engine.close());

async function planOf(text: string, parameters: unknown): Promise<string> {
  return JSON.stringify(await engine.run(`explain ${text}`, parameters));
}

test("the plan of a left join by `or` has a nested loop", async () => {
  await engine.run("create or replace table numbers as select range as n from range(5000)", []);
  const join = "select count(*) from numbers a left join numbers b on";
  expect(await planOf(`${join} a.n = b.n or a.n is null`, [])).toMatch(nestedLoops);
});

test.each(namedCases)(
  "$name compares no row with all others",
  async ({ table, options, query }) => {
    const name = [table["table"]].flat().join(".");
    await engine.run(`create or replace table ${name} as ${rightRow} from range(5000)`, []);
    const { text, parameters } = query(table, { ...options, dialect: duckdb });
    const plan = await planOf(text, parameters);
    expect(plan).toContain("physical_plan");
    expect(plan).not.toMatch(nestedLoops);
  },
);
