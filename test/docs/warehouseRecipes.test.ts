import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as library from "../../src/sql/index.js";
import { startDuckdb } from "../engines/duckdb.js";
import type { Engine } from "../engines/engine.js";
import { queryCases, queryFunctions } from "../sql/queryCases.js";
import { root } from "./codeBlocks.js";
import { runBlock } from "./runBlock.js";

// The drivers of the recipes are not installed here. Stand-ins with the same functions take what the
// recipe hands over, check it, and give the rows that DuckDB counts.

const page = readFileSync(join(root, "docs/in-your-warehouse.md"), "utf8");
const orders = {
  table: "orders",
  columns: {
    customerId: "customer_id",
    amount: { column: "total", places: 2 },
    at: { column: "created_at", is: "instant" },
  },
} as const;
const { bigquery, clickhouse, duckdb, postgresql, queryOrderTotals, snowflake, spark, trino } =
  library;

let engine: Engine;
beforeAll(async () => {
  engine = await startDuckdb();
  const columns = [
    { name: "customer_id", type: "text" },
    { name: "total", type: { decimal: 2 } },
    { name: "created_at", type: "instant" },
    { name: "channel", type: "text" },
  ] as const;
  await engine.load("orders", columns, [
    ["a", "20.00", "2026-01-03 10:00:00+00", "web"],
    ["b", "35.50", "2026-01-09 08:00:00+00", "shop"],
    ["a", "44.50", "2026-02-01 03:00:00+00", "web"],
    ["c", "99.00", "2026-02-02 12:00:00+00", "web"],
  ]);
});
afterAll(() => engine.close());

type Row = Readonly<Record<string, unknown>>;
/** The driver's statement must be that of the dialect; the rows are DuckDB's. */
async function rowsFor(
  dialect: library.Dialect,
  text: string,
  parameters: unknown,
): Promise<readonly Row[]> {
  const by = { channel: "channel" };
  const query = queryOrderTotals(orders, { dialect, by });
  expect({ text, parameters }).toEqual({ text: query.text, parameters: query.parameters });
  const ours = queryOrderTotals(orders, { dialect: duckdb, by });
  return (await engine.run(ours.text, ours.parameters)) as readonly Row[];
}

/** What is made with new and only handed on. */
class Named {
  readonly isNamed = true;
}
class Client {
  connect = () => Promise.resolve();
  end = () => Promise.resolve();
  query = async (text: string, parameters: unknown) => ({
    rows: await rowsFor(postgresql, text, parameters),
  });
}
class Kysely {
  executeQuery = ({ sql, parameters }: { sql: string; parameters: unknown }) =>
    new Client().query(sql, parameters);
  destroy = () => Promise.resolve();
}
const knex = () => ({
  client: {
    acquireConnection: () => Promise.resolve(new Client()),
    releaseConnection: () => Promise.resolve(),
  },
  destroy: () => Promise.resolve(),
});
const createClient = () => ({
  query: (told: { query: string; query_params: unknown; format: string }) => {
    expect(told.format).toBe("JSONEachRow");
    const rows = rowsFor(clickhouse, told.query, told.query_params);
    return Promise.resolve({ json: () => rows });
  },
  close: () => Promise.resolve(),
});
class DBSQLClient {
  connect = () => Promise.resolve(this);
  close = () => Promise.resolve();
  openSession = () => ({
    executeStatement: (text: string, { namedParameters }: { namedParameters: unknown }) => ({
      fetchAll: () => rowsFor(spark, text, namedParameters),
    }),
  });
}
class BigQuery {
  query = async ({ query, params }: { query: string; params: unknown }) => [
    await rowsFor(bigquery, query, params),
  ];
}
const createConnection = () => ({
  connectAsync: () => Promise.resolve(),
  execute(told: {
    sqlText: string;
    binds: unknown;
    complete: (error: unknown, statement: unknown, rows?: unknown) => void;
  }) {
    rowsFor(snowflake, told.sqlText, told.binds).then(
      (rows) => {
        // Snowflake gives names without quotes in upper case.
        const upper = rows.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([name, value]) => [name.toUpperCase(), value]),
          ),
        );
        told.complete(undefined, {}, upper);
      },
      (error: unknown) => {
        told.complete(error, {});
      },
    );
  },
});
const Trino = {
  create: () => ({
    async *query(text: string) {
      const [, statement = "", values = ""] =
        /^execute immediate '(.*)' using ('.*')$/.exec(text) ?? [];
      const rows = await rowsFor(
        trino,
        statement.replaceAll("''", "'"),
        values.slice(1, -1).split("', '"),
      );
      // The pages of an answer come one by one, and some have no rows.
      yield {};
      yield { data: rows.map((row) => Object.values(row)) };
    },
  }),
};

const modules = {
  pg: { Client, Pool: Named },
  kysely: {
    CompiledQuery: { raw: (sql: string, parameters: unknown) => ({ sql, parameters }) },
    Kysely,
    PostgresDialect: Named,
  },
  knex: { default: knex },
  "@clickhouse/client": { createClient },
  "@databricks/sql": { DBSQLClient },
  "@google-cloud/bigquery": { BigQuery },
  "snowflake-sdk": { createConnection },
  "trino-client": { Trino, BasicAuth: Named },
};
const recipes = Array.from(
  page.matchAll(/^### (.+)\n(?:[^`#]|`[^`\n]+`)*```typescript\n([^]*?)^```$/gm),
  ([, title = "", code = ""]) => ({ title, code }),
);

describe("a recipe hands the statement over and reads the answer", () => {
  test.each(recipes)("$title", async ({ code }) => {
    expect(await runBlock(code, { modules, names: { orders } })).toBe(1);
  });

  test("there is one for each driver", () => {
    const blocks = page.match(/^```typescript$/gm) ?? [];
    expect(recipes).toHaveLength(blocks.length);
    const imported = recipes.map(({ code }) => code);
    for (const name of Object.keys(modules)) expect(imported.join("\n")).toContain(`"${name}"`);
  });
});

test("the page says how often a statement reads the table", () => {
  const readsOf = (first: string): string | undefined =>
    new RegExp(`^\\| (?:[^|]*, )?${first}(?:, [^|]*)? \\| (\\d) \\|$`, "m").exec(page)?.[1];
  for (const [name, [one]] of Object.entries(queryCases)) {
    const { orderId, ...columns } = one?.table["columns"] as Readonly<Record<string, unknown>>;
    const withIds = { ...columns, orderId };
    const isLines = name === "queryOrderLineTotals";
    const isOfSpells = name === "querySubscriptionTotals";
    const withoutGap = { ...one?.options, gap: undefined };
    for (const [said, told, options] of [
      [readsOf(`\`${name}\``), isLines ? withIds : columns, isOfSpells ? withoutGap : one?.options],
      ...(orderId === undefined || isLines
        ? []
        : [[readsOf(`\`${name}\` with \`orderId\``), withIds, one?.options] as const]),
      ...(isOfSpells
        ? [[readsOf(`\`${name}\` with \`gap\``), columns, one?.options] as const]
        : []),
    ] as const) {
      const table = { ...one?.table, columns: told };
      const query = queryFunctions[name]?.(table, { ...options, dialect: duckdb });
      const reads = query?.text.match(/ em_source\b/g) ?? [];
      expect([name, said]).toEqual([name, String(reads.length)]);
    }
  }
});
