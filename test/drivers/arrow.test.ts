import {
  Decimal,
  makeBuilder,
  TimestampMicrosecond,
  tableFromArrays,
  vectorFromArray,
} from "apache-arrow";
import { expect, test } from "vitest";
import { aggregate, orderTotalsAggregator } from "../../src/index.js";
import { thrownBy } from "./thrownBy.js";

test("rows of a table are records", () => {
  const table = tableFromArrays({
    customerId: ["a", "b", "a"],
    amount: Float64Array.from([12.34, 20.1, 7.5]),
    at: [new Date("2026-01-05T23:30:00Z"), new Date("2026-01-09"), new Date("2026-02-01")],
  });
  const rows = table.toArray() as { customerId: string; amount: number; at: number }[];
  expect(aggregate(rows, orderTotalsAggregator)).toMatchObject({
    revenue: 39.94,
    customers: 2,
    returningCustomers: 1,
  });
});

test("a decimal has lost its point, and is refused", () => {
  const builder = makeBuilder({ type: new Decimal(2, 12, 128) });
  builder.append(Uint32Array.of(1234, 0, 0, 0));
  const amount: unknown = builder.finish().toVector().get(0);
  expect(String(amount)).toBe("1234"); // It is 12.34.
  expect(
    thrownBy(() =>
      aggregate([{ customerId: "a", amount: amount as number }], orderTotalsAggregator),
    ),
  ).toMatch(/^orders\[0\]\.amount must be/);
});

test("microseconds in a column are refused by their unit, and as values they are milliseconds", () => {
  const column = vectorFromArray([Date.UTC(2026, 0, 5)], new TimestampMicrosecond());
  const at = column.toArray()[0] as unknown as number;
  expect(
    thrownBy(() => aggregate([{ customerId: "a", amount: 1, at }], orderTotalsAggregator)),
  ).toMatch("it looks like epoch microseconds: divide by 1000");
  const value = column.get(0) as number;
  expect(value).toBe(Date.UTC(2026, 0, 5));
});
