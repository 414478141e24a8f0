import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeOrderParquet } from "../../examples/warehouse/orderParquet.js";
import { averageOrderValue } from "../../src/commerce/averageOrderValue.js";
import { customerHistories } from "../../src/commerce/customerHistories.js";
import type { Order } from "../../src/commerce/order.js";
import { orderTotalsAggregatorFor } from "../../src/commerce/orderTotalsAggregatorFor.js";
import { returningCustomerRate } from "../../src/commerce/returningCustomerRate.js";
import { fitBgNbd } from "../../src/models/fits/fitBgNbd.js";
import { confidenceInterval } from "../../src/statistics/confidenceInterval.js";
import { aggregate } from "../../src/stream/aggregate.js";
import { runExample } from "./runExample.js";
import type { Run } from "./runProgram.js";

const directory = mkdtempSync(join(tmpdir(), "orders-in-parquet-test-"));

afterAll(() => {
  rmSync(directory, { recursive: true });
});

function run(...args: readonly string[]): Promise<Run> {
  return runExample("examples/orders-in-parquet.ts", args, directory);
}

describe("orders in a Parquet file", () => {
  const path = join(directory, "it's orders.parquet");
  let orders: (Order & { readonly customerId: string; readonly at: string })[];
  beforeAll(async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await makeOrderParquet(connection, path, 4000);
    const reader = await connection.runAndReadAll(
      "select customer_id, cast(total as varchar), strftime(placed_at at time zone 'UTC', '%Y-%m-%dT%H:%M:%SZ') from read_parquet($1)",
      [path],
    );
    orders = (reader.getRows() as [string, string, string][]).map(([customerId, amount, at]) => ({
      customerId,
      amount,
      at,
    }));
    connection.closeSync();
  });

  test("give the totals and the model of memory", async () => {
    expect(orders.length).toBeGreaterThan(3000);
    expect(orders.length).toBeLessThan(5000);
    const { status, stdout, stderr } = await run("--file", path);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });

    const totals = aggregate(orders, orderTotalsAggregatorFor({ history: "complete" }));
    const value = averageOrderValue(totals);
    const { lower, upper } = confidenceInterval(value);
    const [, line = ""] = /^│ all +│(.*)$/m.exec(stdout) ?? [];
    expect(line.split("│").map((cell) => cell.trim())).toEqual([
      String(totals.orders),
      totals.revenue.toFixed(2),
      value.value?.toFixed(2),
      `${lower?.toFixed(2)} to ${upper?.toFixed(2)}`,
      (totals.orders / totals.customers).toFixed(3),
      `${returningCustomerRate(totals).percent?.toFixed(1)} %`,
      "",
    ]);
    expect(stdout.match(/^│ 202[45]-\d\d /gm)).toHaveLength(24);
    expect(stdout.match(/^│ 202[45]-Q\d /gm)).toHaveLength(8);

    const weekly = { period: "week", timeUnit: "week", timeZone: "Europe/Berlin" } as const;
    const histories = customerHistories(orders, { ...weekly, asOf: "2026-01-01" });
    const { r, alpha } = fitBgNbd(histories).parameters;
    expect(stdout).toContain(`BG/NBD: r ${r.toPrecision(4)}, alpha ${alpha.toPrecision(4)}, `);
    expect(stdout).toContain(`${totals.customers} customers with `);
    expect(stdout).toMatch(/^Memory of the process, DuckDB included: at most \d\.\d\d GB$/m);
  });

  test("are made where no file is named, and removed", async () => {
    const { status, stdout, stderr } = await run("--orders", "2000");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^the file: [\d.]+ s$/m);
    const left = readdirSync(directory).filter((name) => name.startsWith("orders-in-parquet-"));
    expect(left).toEqual([]);
  });

  test("are not asked of no orders", async () => {
    const { status, stderr } = await run("--orders", "0");
    expect(status).toBe(1);
    expect(stderr).toContain('--orders must be a whole number from 1 up, got "0"');
  });
});
