// The memory that a long stream of rows takes, and how fast they pass.

import { setImmediate } from "node:timers/promises";
import { aggregateAsync, orderAmountsAggregator } from "engagement-metrics";
import { checkSame } from "./compare.js";
import { atMost, noLimit, report, whole } from "./row.js";

const rowCount = 10_000_000;
const sampleEvery = 500_000;
const megabyte = 2 ** 20;

/** The most heap that was in use at a sample, in bytes. */
let mostHeap = 0;

/** Rows as a CSV parser gives them: new objects, with new strings in them. */
async function* parsedRows(): AsyncGenerator<{ amount: string }> {
  for (let row = 0; row < rowCount; row += 1) {
    if (row % sampleEvery === 0) {
      mostHeap = Math.max(mostHeap, process.memoryUsage().heapUsed);
      // As a file makes wait for its next piece.
      await setImmediate();
    }
    yield { amount: `${row % 200}.${10 + (row % 90)}` };
  }
}

interface Walk {
  readonly revenue: number;
  readonly rowsPerSecond: number;
  /** In megabytes, above what was in use at the start. */
  readonly mostHeap: number;
  /** The same at the end, after collecting garbage. */
  readonly heapAfter: number;
}

async function measured(walk: () => Promise<number>): Promise<Walk> {
  globalThis.gc?.();
  const heapBefore = process.memoryUsage().heapUsed;
  mostHeap = heapBefore;
  const start = performance.now();
  const revenue = await walk();
  const seconds = (performance.now() - start) / 1000;
  globalThis.gc?.();
  return {
    revenue,
    rowsPerSecond: rowCount / seconds,
    mostHeap: (mostHeap - heapBefore) / megabyte,
    heapAfter: Math.max(0, process.memoryUsage().heapUsed - heapBefore) / megabyte,
  };
}

const ours = await measured(
  async () => (await aggregateAsync(parsedRows(), orderAmountsAggregator)).revenue,
);
const baseline = await measured(async () => {
  let sum = 0;
  for await (const row of parsedRows()) sum += Number(row.amount);
  return sum;
});
checkSame("revenue", ours.revenue, baseline.revenue, 1);

report([
  {
    what: "most heap in use, above the start",
    ours: `${ours.mostHeap.toFixed(1)} MB`,
    baseline: `${baseline.mostHeap.toFixed(1)} MB`,
    ratio: "",
    ...atMost(100, ours.mostHeap, " MB"),
  },
  {
    what: "heap in use after it, above the start",
    ours: `${ours.heapAfter.toFixed(1)} MB`,
    baseline: `${baseline.heapAfter.toFixed(1)} MB`,
    ratio: "",
    ...noLimit,
  },
  {
    what: "rows a second",
    ours: whole(ours.rowsPerSecond),
    baseline: whole(baseline.rowsPerSecond),
    ratio: (baseline.rowsPerSecond / ours.rowsPerSecond).toFixed(2),
    ...noLimit,
  },
]);
