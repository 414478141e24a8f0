import { afterAll, beforeAll, expect, test } from "vitest";
import { customerHistories } from "../../src/commerce/customerHistories.js";
import { duckdb } from "../../src/sql/dialects/duckdb.js";
import { queryCustomerHistories } from "../../src/sql/histories/queryCustomerHistories.js";
import { startDuckdb } from "../engines/duckdb.js";
import type { Engine } from "../engines/engine.js";

let engine: Engine;
beforeAll(async () => {
  engine = await startDuckdb();
});
afterAll(() => engine.close());

/**
 * In St. John's, clocks were set back at one minute past midnight, so the night of 7 November 2010
 * showed the last 59 minutes of the day before once more: 02:30 UTC was midnight, 02:31 was 23:01
 * of the 6th, and 03:30 was midnight again.
 */
const night = [
  "02:29:59.999",
  "02:30:00",
  "02:30:59.999",
  "02:31:00",
  "03:29:59.999",
  "03:30:00",
].map((time) => `2010-11-07T${time}Z`);

const times = [...night, "2010-11-06T02:30:00Z", "2010-11-08T03:30:00Z"];

test.each([
  "2010-11-06",
  "2010-11-07",
  "2010-11-05",
  ...night,
  "2010-11-07T02:30:30Z",
  "2010-11-07T02:45:00Z",
])("with asOf %s, the orders that memory refuses are left out as late", async (asOf) => {
  const options = { asOf, period: "day", timeZone: "America/St_Johns" } as const;
  const columns = [
    { name: "customer", type: "text" },
    { name: "at", type: "instant" },
    { name: "cents", type: "whole" },
  ] as const;
  await engine.load(
    "orders",
    columns,
    times.map((at) => [at, at, "100"]),
  );
  const query = queryCustomerHistories(
    {
      table: "orders",
      columns: {
        customerId: "customer",
        at: { column: "at", is: "instant" },
        amount: { column: "cents", minorUnits: 2 },
      },
    },
    { ...options, dialect: duckdb, invalid: "skip" },
  );
  const { result, skipped } = query.read(await engine.run(query.text, query.parameters));
  const kept = times.filter((at) => {
    const order = { customerId: at, at, amount: "1.00" };
    return !isRefused(() => customerHistories([order], options));
  });
  expect(result.customers.map(({ customerId }) => customerId)).toEqual([...kept].sort());
  expect(skipped.count).toBe(times.length - kept.length);
});

function isRefused(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch (error) {
    expect((error as Error).message).toContain("asOf");
    return true;
  }
}
