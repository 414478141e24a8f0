import { PGlite } from "@electric-sql/pglite";
import { beforeAll, expect, test } from "vitest";
import { aggregate, churnRate, orderTotalsAggregator, periodKey } from "../../src/index.js";
import { subscriptionTotalsAggregator } from "../../src/retention/index.js";

let database: PGlite;
beforeAll(() => {
  database = new PGlite();
});

test("numeric is a text, a bigint is a number or a bigint, and ids beyond 2^53 stay apart", async () => {
  const { rows } = await database.query<{ customerId: bigint; amount: string }>(`
    select * from (values (9007199254740993::bigint, 0.10::numeric), (9007199254740992, 0.20))
      as t("customerId", amount)`);
  const { customers, revenue } = aggregate(rows, orderTotalsAggregator);
  expect([customers, revenue]).toEqual([2, 0.3]);
});

test("a subscription that goes on has null, and the aggregate functions give totals", async () => {
  const { rows } = await database.query<{ customerId: string; startedAt: Date; endedAt: Date }>(`
    select * from (values
      ('a', timestamptz '2025-06-01', null),
      ('b', timestamptz '2025-06-01', timestamptz '2026-01-10')
    ) as t("customerId", "startedAt", "endedAt")`);
  const january = subscriptionTotalsAggregator({
    from: "2026-01-01T00:00:00Z",
    to: "2026-02-01T00:00:00Z",
  });
  expect(churnRate(aggregate(rows, january)).value).toBe(0.5);
  const { result, skipped } = aggregate(rows, january, { invalid: "skip" });
  expect([churnRate(result).value, skipped.count]).toEqual([0.5, 0]);
  const totals = await database.query<{ customersAtStart: number; customersLost: number }>(
    'select count(*) "customersAtStart", count(*) filter (where x > 1) "customersLost" from generate_series(1, 2) x',
  );
  expect(churnRate(totals.rows[0] as never).value).toBe(0.5);
});

test("a date is midnight UTC unless it is cast to text", async () => {
  const { rows } = await database.query<{ date: Date; text: string }>(
    "select date '2026-01-05' date, (date '2026-01-05')::text text",
  );
  const dayOf = (at: Date | string | undefined) =>
    periodKey(at as Date, { period: "day", timeZone: "America/New_York" });
  expect([dayOf(rows[0]?.date), dayOf(rows[0]?.text)]).toEqual(["2026-01-04", "2026-01-05"]);
});
