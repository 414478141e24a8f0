import { DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, test } from "vitest";
import { aggregate, orderTotalsAggregator, periodKey } from "../../src/index.js";
import { thrownBy } from "./thrownBy.js";

interface Row {
  readonly customerId: string;
  readonly amount: string;
  readonly units: bigint | null;
  readonly placed: Date;
  readonly local: Date;
  readonly day: Date;
}

type Reader = Awaited<ReturnType<Awaited<ReturnType<DuckDBInstance["connect"]>>["runAndReadAll"]>>;

let reader: Reader;
beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  reader = await connection.runAndReadAll(`select * from (values
    ('a', cast(12.34 as decimal(12, 2)), cast(3 as bigint), timestamptz '2026-01-05 23:30:00+00',
      timestamp '2026-01-05 23:30:00', date '2026-01-05'),
    ('b', cast(0.10 as decimal(12, 2)), null, null, null, null)
  ) as t("customerId", amount, units, placed, local, day)`);
});

const inJakarta = (at: Date) => periodKey(at, { period: "day", timeZone: "Asia/Jakarta" });
const inNewYork = (at: Date) => periodKey(at, { period: "day", timeZone: "America/New_York" });
const rowsOf = (rows: unknown): [Row, Row] => rows as [Row, Row];

describe("value objects", () => {
  test("amounts are exact, counts are bigints, and null is left out", () => {
    const rows = rowsOf(reader.getRowObjects());
    const { revenue, units, known } = aggregate(rows, orderTotalsAggregator);
    expect([revenue, units]).toEqual([12.44, 3]);
    expect(known?.averageOrderQuantity).toMatchObject({ units: 3, orders: 1, leftOut: 1 });
  });
  test("a time with a zone and a date are read, a time without one is refused with the reason", () => {
    const [row] = rowsOf(reader.getRowObjects());
    expect(inJakarta(row.placed)).toBe("2026-01-06");
    expect([inJakarta(row.day), inNewYork(row.day)]).toEqual(["2026-01-05", "2026-01-05"]);
    expect(thrownBy(() => inJakarta(row.local))).toMatch(/offset from UTC.*every time zone/);
  });
});

describe("JSON", () => {
  test("amounts and times are texts, and counts are texts, which are refused", () => {
    const rows = rowsOf(reader.getRowObjectsJson());
    expect(thrownBy(() => aggregate(rows, orderTotalsAggregator))).toBe(
      'orders[0].units must be a whole number from 0 up, got "3"',
    );
    const numbers = rows.map((row) => ({ ...row, units: row.units && Number(row.units) }));
    expect(aggregate(numbers, orderTotalsAggregator).revenue).toBe(12.44);
    expect(inJakarta(rows[0].placed)).toBe("2026-01-06");
    expect([inJakarta(rows[0].day), inNewYork(rows[0].day)]).toEqual(["2026-01-05", "2026-01-05"]);
    expect(thrownBy(() => inJakarta(rows[0].local))).toMatch(/every time zone/);
  });
});

describe("JavaScript values", () => {
  test("a date has become midnight UTC, whose day depends on the zone", () => {
    const [row] = rowsOf(reader.getRowObjectsJS());
    expect(row.day).toEqual(new Date("2026-01-05T00:00:00Z"));
    expect([inJakarta(row.day), inNewYork(row.day)]).toEqual(["2026-01-05", "2026-01-04"]);
  });
  test("a time without a zone has become UTC", () => {
    const [row] = rowsOf(reader.getRowObjectsJS());
    expect(row.local).toEqual(new Date("2026-01-05T23:30:00Z"));
    expect(row.local).toEqual(row.placed);
  });
});
