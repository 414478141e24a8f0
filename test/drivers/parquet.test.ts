import { parquetReadObjects } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import { aggregate, orderTotalsAggregator } from "../../src/index.js";

test("integers are bigints, timestamps are Dates, and a null customer is nobody", async () => {
  const file = parquetWriteBuffer({
    columnData: [
      { name: "customerId", data: ["a", "b", null], type: "STRING" },
      { name: "amount", data: [12.34, 20.1, 5], type: "DOUBLE" },
      {
        name: "at",
        data: [1, 2, 3].map((day) => new Date(Date.UTC(2026, 0, day))),
        type: "TIMESTAMP",
      },
      { name: "units", data: [2n, 1n, 1n], type: "INT64" },
    ],
  });
  const rows = (await parquetReadObjects({ file })) as {
    customerId: string | null;
    amount: number;
    at: Date;
    units: bigint;
  }[];
  expect(aggregate(rows, orderTotalsAggregator)).toMatchObject({
    revenue: 37.44,
    orders: 3,
    customers: 2,
    customerOrders: 2,
    customerRevenue: 32.44,
    units: 4,
  });
});
