/**
 * Orders in a Parquet file that is too large for memory, counted by DuckDB: totals by month and by
 * channel, the retention of cohorts, and a BG/NBD fit by week on histories that DuckDB has compressed.
 *
 *     npx tsx --tsconfig test/tsconfig.json examples/orders-in-parquet.ts [--orders 1000000]
 *     npx tsx --tsconfig test/tsconfig.json examples/orders-in-parquet.ts --file 'orders/*.parquet' --as-of 2026-01-01
 *
 * A file of your own needs the columns customer_id, placed_at, total and channel.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";
import Table from "cli-table3";
import {
  averageOrderValue,
  confidenceInterval,
  type OrderTotals,
  purchaseFrequency,
  returningCustomerRate,
} from "engagement-metrics";
import { expectedPurchasesOfNewCustomer, fitBgNbd } from "engagement-metrics/models";
import {
  duckdb,
  type Query,
  queryCohortRetention,
  queryCustomerHistories,
  queryOrderTotals,
} from "engagement-metrics/sql";
import { makeOrderParquet, viewParquet } from "./warehouse/orderParquet.js";

const { values } = parseArgs({
  options: {
    orders: { type: "string", default: "1000000" },
    file: { type: "string" },
    "as-of": { type: "string", default: "2026-01-01" },
    memory: { type: "string", default: "2GB" },
  },
});

const timeZone = "Europe/Berlin";
const orders = {
  table: "orders",
  columns: {
    customerId: "customer_id",
    amount: { column: "total", places: 2 },
    at: { column: "placed_at", is: "instant" },
  },
} as const;
const common = { dialect: duckdb, timeZone } as const;
const style = { head: [], border: [] };
const month = { of: "at", period: "month", timeZone } as const;

const directory = mkdtempSync(join(tmpdir(), "orders-in-parquet-"));
try {
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: values.memory,
    temp_directory: directory,
  });
  const connection = await instance.connect();
  await report(connection);
  connection.closeSync();
} finally {
  rmSync(directory, { recursive: true });
}

async function report(connection: DuckDBConnection): Promise<void> {
  if (!/^[1-9]\d{0,9}$/.test(values.orders)) {
    throw new Error(`--orders must be a whole number from 1 up, got "${values.orders}"`);
  }
  const path = values.file ?? join(directory, "orders.parquet");
  if (values.file === undefined) {
    await timed("the file", () => makeOrderParquet(connection, path, Number(values.orders)));
  }
  await viewParquet(connection, "orders", path);

  const all = queryOrderTotals(orders, { ...common, history: "complete" });
  const total = await timed("totals", () => answerTo(connection, all));
  const byMonth = queryOrderTotals(orders, { ...common, by: { month }, history: "complete" });
  const months = await timed("totals by month", () => answerTo(connection, byMonth));
  const byChannel = queryOrderTotals(orders, { ...common, by: { channel: "channel" } });
  const channels = await timed("totals by channel", () => answerTo(connection, byChannel));
  console.log(
    totalsTable([
      ["all", total],
      ...months.map((row) => [String(row.month), row.result] as const),
      ...channels.map((row) => [String(row.channel), row.result] as const),
    ]),
  );

  const asOf = values["as-of"];
  const retention = queryCohortRetention(orders, {
    ...common,
    ...{ asOf, cohortBy: "quarter", period: "quarter", cells: 5 },
  });
  const { cohorts } = await timed("cohorts", () => answerTo(connection, retention));
  const table = new Table({ head: ["cohort", "customers", "0", "1", "2", "3", "4"], style });
  for (const { cohort, size, cells } of cohorts) {
    table.push([cohort, size, ...cells.map(({ percent }) => percent?.toFixed(1) ?? "")]);
  }
  console.log(table.toString());

  const weekly = { period: "week", timeUnit: "week", asOf, compressed: true } as const;
  const compressed = queryCustomerHistories(orders, { ...common, ...weekly });
  const histories = await timed("histories", () => answerTo(connection, compressed));
  const customers = histories.customers.reduce((sum, { weight }) => sum + weight, 0);
  console.log(`${customers} customers with ${histories.customers.length} different histories`);
  const fit = await timed("the fit", () => fitBgNbd(histories));
  const parameters = Object.entries<number>({ ...fit.parameters }).map(
    ([name, value]) => `${name} ${value.toPrecision(4)}`,
  );
  const expected = expectedPurchasesOfNewCustomer(fit, { amount: 52, unit: "week" });
  console.log(`BG/NBD: ${parameters.join(", ")}, ${fit.converged ? "converged" : "not converged"}`);
  console.log(`A new customer comes back ${expected.toFixed(2)} times within 52 weeks.`);
  const peak = process.resourceUsage().maxRSS / 2 ** 20;
  console.log(`Memory of the process, DuckDB included: at most ${peak.toFixed(2)} GB`);
}

async function answerTo<Result>(
  connection: DuckDBConnection,
  { text, parameters, read }: Query<Result>,
): Promise<Result> {
  const answer = await connection.runAndReadAll(text, parameters as unknown as DuckDBValue[]);
  return read(answer.getRowObjects());
}

function totalsTable(rows: readonly (readonly [string, OrderTotals])[]): string {
  const head = ["", "orders", "revenue", "order value", "95 %", "orders a customer", "returning"];
  const table = new Table({ head, style });
  for (const [name, totals] of rows) {
    const value = averageOrderValue(totals);
    const { lower, upper } = confidenceInterval(value);
    table.push([
      name,
      totals.orders,
      totals.revenue.toFixed(2),
      value.value?.toFixed(2) ?? "",
      `${lower?.toFixed(2) ?? ""} to ${upper?.toFixed(2) ?? ""}`,
      purchaseFrequency(totals).value?.toFixed(3) ?? "",
      `${returningCustomerRate(totals).percent?.toFixed(1) ?? ""} %`,
    ]);
  }
  return table.toString();
}

/** Prints how long the work took, and returns what it gives. */
async function timed<Result>(what: string, work: () => Result | Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
