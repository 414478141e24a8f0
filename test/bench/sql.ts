// Totals of 5,000,000 orders in DuckDB, by the library's statement and by statements written by hand.

import { DuckDBInstance, type DuckDBValue } from "@duckdb/node-api";
import type { OrderTotals } from "engagement-metrics";
import { duckdb, type QueryOrderTotalsOptions, queryOrderTotals } from "engagement-metrics/sql";
import { checkSame, median } from "./compare.js";
import { manyChannels, manyCustomers, manyOrders } from "./data.js";
import { atMost, milliseconds, type Row, report, whole } from "./row.js";

const scenario = process.argv[2] ?? "by channel";
const rounds = 7;
const zone = "America/New_York";
const isReading = scenario.startsWith("reading");
const groups = 100_000;

const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
await connection.run("select setseed(0.5)");
await connection.run("set timezone = 'UTC'");
await connection.run(`create table orders as select
  'c' || cast(floor(random() * ${manyCustomers}) as integer) as customer,
  cast(random() * 200 as decimal(12, 2)) as total,
  timestamptz '2025-01-01 05:00:00+00' + to_seconds(cast(floor(random() * 31536000) as bigint)) as placed,
  'channel ' || cast(floor(random() * ${isReading ? groups : manyChannels.length}) as integer) as channel,
  'USD' as currency
  from range(${isReading ? 10 * groups : manyOrders})`);

const table = {
  table: "orders",
  columns: {
    customerId: "customer",
    amount: { column: "total", places: 2 },
    at: { column: "placed", is: "instant" },
    currency: "currency",
  },
} as const;
const year = { from: "2025-01-01", to: "2026-01-01" };
const month = { of: "at", period: "month", timeZone: zone } as const;
const questions: Readonly<Record<string, Pick<QueryOrderTotalsOptions, "by" | "from" | "to">>> = {
  "by channel": { by: { key: "channel" } },
  "by month in New York, a year": { by: { key: month }, ...year },
  "by month in New York, any time": { by: { key: month } },
  "reading 100,000 groups": { by: { key: "channel" } },
};
const query = queryOrderTotals(table, {
  dialect: duckdb,
  ...questions[scenario],
});

/** An object of numbers for each row, as one reads an answer by hand: without checks and squares. */
function readByHand(rows: readonly Readonly<Record<string, unknown>>[]): unknown {
  return rows.map((row) => {
    const numbers: Record<string, unknown> = {};
    for (const name of query.columns) {
      const value = row[name];
      numbers[name] = name === "em_key0" ? value : Number(value);
    }
    return numbers;
  });
}

/** The same numbers, but neither the squares that intervals need nor the checks of the rows. */
function byHand(key: string, first: string): string {
  const rows = {
    join: "orders o join (select customer as c, min(placed) as f from orders where total >= 0 group by customer) q on o.customer = q.c",
    window:
      "(select *, min(case when total >= 0 then placed end) over (partition by customer) as f from orders) o",
  }[first];
  return `select k, sum(n) as orders, sum(r) as revenue, sum(m) as refunds, sum(z) as refunded,
    count(case when n > 0 then 1 end) as customers, count(case when n > 1 then 1 end) as repeat,
    count(case when w > 0 then 1 end) as new, count(case when n > w then 1 end) as returning, sum(v) as newRevenue
    from (select ${key} as k, o.customer, count(case when total >= 0 then 1 end) as n, sum(total) as r,
        count(case when total < 0 then 1 end) as m, sum(case when total < 0 then total end) as z,
        count(case when placed = f and total >= 0 then 1 end) as w, sum(case when placed = f and total >= 0 then total end) as v
      from ${rows} group by 1, 2) p group by k`;
}

const monthKeys = [
  `strftime(placed at time zone '${zone}', '%Y-%m')`,
  `date_trunc('month', placed at time zone '${zone}')`,
];
const keys = scenario === "by channel" ? ["channel"] : monthKeys;
const hands = keys.flatMap((key) => [byHand(key, "join"), byHand(key, "window")]);

if (isReading) await measureReading();
else await measureStatements();
connection.closeSync();

async function answerTo(text: string, parameters?: unknown) {
  const answer = await connection.runAndReadAll(text, parameters as DuckDBValue[] | undefined);
  return answer.getRowObjects();
}

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Ours and each statement by hand in turn; the fastest of those is the baseline. */
async function measureStatements(): Promise<void> {
  const found = query.read(await answerTo(query.text, query.parameters)) as readonly {
    readonly result: OrderTotals;
  }[];
  const byHandRows = await answerTo(hands[0] ?? "");
  const sum = (values: readonly unknown[]): number =>
    values.reduce<number>((all, one) => all + Number(String(one)), 0);
  for (const [ours, theirs] of [
    ["orders", "orders"],
    ["newCustomers", "new"],
    ["returningCustomers", "returning"],
    ["repeatCustomers", "repeat"],
  ] as const) {
    const all = found.map(({ result }) => result[ours]);
    checkSame(ours, sum(all), sum(byHandRows.map((row) => row[theirs])));
  }
  const own: number[] = [];
  const others = hands.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    own.push(await timed(() => answerTo(query.text, query.parameters)));
    for (const [place, text] of hands.entries()) {
      others[place]?.push(await timed(() => answerTo(text)));
    }
  }
  const baseline = others.reduce((best, one) => (median(one) < median(best) ? one : best));
  const ratio = median(own) / median(baseline);
  const row: Omit<Row, "limit" | "verdict"> = {
    what: scenario,
    ours: milliseconds(median(own)),
    baseline: milliseconds(median(baseline)),
    ratio: ratio.toFixed(2),
  };
  report([{ ...row, ...atMost(scenario === "by channel" ? 1.25 : 0.9, ratio) }]);
}

async function measureReading(): Promise<void> {
  const rows = await answerTo(query.text, query.parameters);
  const own: number[] = [];
  const others: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    own.push(await timed(() => query.read(rows)));
    others.push(await timed(() => readByHand(rows)));
  }
  const perSecond = (times: readonly number[]): number => rows.length / (median(times) / 1000);
  const ratio = median(own) / median(others);
  report([
    {
      what: scenario,
      ours: `${whole(perSecond(own))}/s`,
      baseline: `${whole(perSecond(others))}/s`,
      ratio: ratio.toFixed(2),
      ...atMost(2.5, ratio),
    },
  ]);
}
