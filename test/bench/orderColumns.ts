// Totals of 5,000,000 orders in columns, against bare loops over the same typed arrays, and DuckDB.

import { orderTotalsFromColumns } from "engagement-metrics";
import { checkSame, compare, compared, kept, warmUp } from "./compare.js";
import {
  beginning,
  many,
  manyChannels,
  manyCustomers,
  manyOrders,
  twoDecimals,
  year,
} from "./data.js";
import { atLeast, atMost, milliseconds, report } from "./row.js";

interface Columns {
  readonly amount: Float64Array;
  readonly customerId: Int32Array;
  readonly at: Float64Array;
  readonly group: Uint8Array;
}

const what = process.argv[2] ?? "customers by channel";
const groupCount = manyChannels.length;

const orders = many(manyOrders, (die) => ({
  amount: twoDecimals(die),
  customerId: die(manyCustomers),
  at: beginning + die(year),
  group: die(groupCount),
}));
const columns: Columns = {
  amount: Float64Array.from(orders, ({ amount }) => amount),
  customerId: Int32Array.from(orders, ({ customerId }) => customerId),
  at: Float64Array.from(orders, ({ at }) => at),
  group: Uint8Array.from(orders, ({ group }) => group),
};
orders.length = 0;
const few: Columns = {
  amount: columns.amount.slice(0, 1000),
  customerId: columns.customerId.slice(0, 1000),
  at: columns.at.slice(0, 1000),
  group: columns.group.slice(0, 1000),
};

/** Orders, revenue, customers and repeat customers of each channel. */
type HandTotals = readonly (readonly [number, number, number, number])[];

/** The bare loop: float sums, and two bitmaps a channel. */
function withBitmaps({ amount, customerId, group }: Columns): HandTotals {
  const words = Math.ceil(manyCustomers / 32);
  const once = new Int32Array(words * groupCount);
  const twice = new Int32Array(words * groupCount);
  const counts = new Float64Array(groupCount);
  const sums = new Float64Array(groupCount);
  for (let row = 0; row < amount.length; row += 1) {
    const channel = group[row] ?? 0;
    const customer = customerId[row] ?? 0;
    counts[channel] = (counts[channel] ?? 0) + 1;
    sums[channel] = (sums[channel] ?? 0) + (amount[row] ?? 0);
    const word = channel * words + (customer >>> 5);
    const bit = 1 << customer;
    twice[word] = (twice[word] ?? 0) | ((once[word] ?? 0) & bit);
    once[word] = (once[word] ?? 0) | bit;
  }
  return Array.from(counts, (count, channel) => [
    count,
    sums[channel] ?? 0,
    bitsIn(once.subarray(channel * words, (channel + 1) * words)),
    bitsIn(twice.subarray(channel * words, (channel + 1) * words)),
  ]);
}

function bitsIn(bitmap: Int32Array): number {
  let bits = 0;
  for (const word of bitmap) {
    const pairs = word - ((word >>> 1) & 0x55555555);
    const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    bits += Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return bits;
}

/** The bare loop without customers: orders and revenue. */
function sumsByChannel({ amount, group }: Columns): unknown {
  const counts = new Float64Array(groupCount);
  const sums = new Float64Array(groupCount);
  for (let row = 0; row < amount.length; row += 1) {
    const channel = group[row] ?? 0;
    counts[channel] = (counts[channel] ?? 0) + 1;
    sums[channel] = (sums[channel] ?? 0) + (amount[row] ?? 0);
  }
  return [counts, sums];
}

function sumOf({ amount }: Columns): number {
  let sum = 0;
  for (let row = 0; row < amount.length; row += 1) sum += amount[row] ?? 0;
  return sum;
}

type Run = (source: Columns) => unknown;

/** Ours, the bare loop, and how many times as long ours may take. */
const loops: Readonly<Record<string, readonly [Run, Run, number]>> = {
  "customers by channel": [
    ({ amount, customerId, group }) =>
      orderTotalsFromColumns({ amount, customerId, group, groupCount }),
    withBitmaps,
    2.5,
  ],
  "customers by channel, with instants": [
    (source) => orderTotalsFromColumns({ ...source, groupCount }),
    withBitmaps,
    6,
  ],
  "without customers, by channel": [
    ({ amount, group }) => orderTotalsFromColumns({ amount, group, groupCount }),
    sumsByChannel,
    3,
  ],
  "without customers, all": [({ amount }) => orderTotalsFromColumns({ amount }), sumOf, 3],
};

function checkSameAsByHand(): void {
  const { at: _, ...known } = columns;
  const totals = orderTotalsFromColumns({ ...known, groupCount });
  for (const [channel, [count, sum, customers, repeat]] of withBitmaps(columns).entries()) {
    const ours = totals[channel];
    checkSame("orders", ours?.orders ?? Number.NaN, count);
    checkSame("revenue", ours?.revenue ?? Number.NaN, sum, 1e-3);
    checkSame("customers", ours?.customers ?? Number.NaN, customers);
    checkSame("repeatCustomers", ours?.repeatCustomers ?? Number.NaN, repeat);
  }
}

/** The fastest of some runs, in milliseconds. */
async function fastest(runs: number, run: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < runs; time += 1) {
    const start = performance.now();
    kept[0] = await run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The query of one who keeps the same columns in DuckDB, in memory and with all its threads. */
async function againstDuckDb(): Promise<void> {
  const { DuckDBDataChunk, DuckDBInstance, DOUBLE, INTEGER, UTINYINT } = await import(
    "@duckdb/node-api"
  );
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("create table orders (channel utinyint, customer integer, amount double)");
  const appender = await connection.createAppender("orders");
  const size = 2048;
  for (let row = 0; row < manyOrders; row += size) {
    const chunk = DuckDBDataChunk.create([UTINYINT, INTEGER, DOUBLE]);
    chunk.setColumns([
      Array.from(columns.group.subarray(row, row + size)),
      Array.from(columns.customerId.subarray(row, row + size)),
      Array.from(columns.amount.subarray(row, row + size)),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  const query =
    "select channel, count(*), sum(amount), count(distinct customer) from orders group by channel order by channel";
  const asked = async (): Promise<unknown[][]> => (await connection.runAndReadAll(query)).getRows();
  const { at: _, ...known } = columns;
  const ours = (): ReturnType<typeof orderTotalsFromColumns<typeof known>> =>
    orderTotalsFromColumns(known);
  for (const [channel, row] of (await asked()).entries()) {
    checkSame("orders", ours()[channel]?.orders ?? Number.NaN, Number(row[1]));
    checkSame("customers", ours()[channel]?.customers ?? Number.NaN, Number(row[3]));
  }
  const time = await fastest(9, ours);
  const theirs = await fastest(9, asked);
  report([
    {
      what,
      ours: milliseconds(time),
      baseline: milliseconds(theirs),
      ratio: `${(theirs / time).toFixed(1)} times faster`,
      ...atLeast(1, theirs / time, " times"),
    },
  ]);
}

const loop = loops[what];
if (loop === undefined) {
  await againstDuckDb();
} else {
  const [ours, bare, limit] = loop;
  warmUp(
    () => ours(few),
    () => bare(few),
  );
  checkSameAsByHand();
  const comparison = compare(
    { warmup: 3, measured: 15, collectGarbage: true },
    () => ours(columns),
    () => bare(columns),
  );
  report([{ what, ...compared(comparison), ...atMost(limit, comparison.ratio) }]);
}
