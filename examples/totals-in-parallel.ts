/**
 * Totals of a large file on all cores: the file is cut at line ends, its parts are read in parallel,
 * and their states merged. The report is exactly that of a single pass.
 *
 *     npx tsx --tsconfig test/tsconfig.json examples/totals-in-parallel.ts [--rows 10000000] [--parts 2]
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import {
  averageOrderValue,
  groupBy,
  type OrderTotals,
  orderTotalsAggregator,
  purchaseFrequency,
  repeatPurchaseRate,
  type SavedState,
} from "engagement-metrics";
import { type ByteRange, byteRanges } from "./parallel/byteRanges.js";
import { makeOrderFile, ordersIn, type ShopOrder } from "./parallel/orderFile.js";

interface Part extends ByteRange {
  readonly path: string;
  /** The file that a process writes its state to. */
  readonly statePath: string;
}

const byChannel = groupBy(({ channel }: ShopOrder) => channel, orderTotalsAggregator);
type Channels = ReturnType<typeof byChannel.empty>;

if (isMainThread) await runProcess();
else parentPort?.postMessage(savedState(workerData as Part));

/** Runs the program, or one of its processes; its threads run this file too, but not this function. */
async function runProcess(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rows: { type: "string", default: "10000000" },
      parts: { type: "string", default: String(Math.max(availableParallelism(), 2)) },
      state: { type: "string" },
    },
  });
  if (values.state === undefined) {
    await compare(countOf("rows", values.rows), countOf("parts", values.parts));
    return;
  }
  const part = JSON.parse(values.state) as Part;
  writeFileSync(part.statePath, JSON.stringify(savedState(part)));
}

/** Makes the file, and computes its report in three ways. */
async function compare(rows: number, parts: number): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "totals-in-parallel-"));
  try {
    const path = join(directory, "orders.csv");
    makeOrderFile(path, rows);
    const ranges = byteRanges(path, parts).map((range, place) => ({
      ...range,
      path,
      statePath: join(directory, `part-${place}.json`),
    }));

    const single = await timed("A single pass", () => {
      const [whole = { from: 0, to: 0 }] = byteRanges(path, 1);
      return channelsIn({ path, ...whole });
    });
    console.log(single);
    const others = [
      await timed(`${parts} worker threads, merged`, () => merged(ranges.map(fromThread))),
      await timed(`${parts} processes, merged`, () => merged(ranges.map(fromProcess))),
    ];
    for (const other of others) {
      if (other !== single) throw new Error(`not the report of the single pass:\n${other}`);
    }
    console.log("The same report in all three ways, digit for digit.");
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The state of each channel after the orders of a part of the file. */
function channelsIn({ path, ...range }: Omit<Part, "statePath">): Channels {
  const channels = byChannel.empty();
  for (const order of ordersIn(path, range)) byChannel.add(channels, order);
  return channels;
}

function savedState(part: Part): SavedState {
  return byChannel.save(channelsIn(part));
}

/** Merges the states of parts as they arrive. Their order does not matter. */
async function merged(parts: readonly Promise<unknown>[]): Promise<Channels> {
  const channels = byChannel.empty();
  await Promise.all(
    parts.map(async (part) => {
      byChannel.merge(channels, byChannel.restore(await part));
    }),
  );
  return channels;
}

async function fromThread(part: Part): Promise<unknown> {
  const [state] = (await once(workerOf(import.meta.url, part), "message")) as [unknown];
  return state;
}

async function fromProcess(part: Part): Promise<unknown> {
  const child = fork(fileURLToPath(import.meta.url), ["--state", JSON.stringify(part)]);
  const [status] = (await once(child, "exit")) as [number | null];
  if (status !== 0) throw new Error(`a process ended with status ${status}`);
  return JSON.parse(readFileSync(part.statePath, "utf8"));
}

/** A worker thread. In Node 20, a thread that runs TypeScript must register tsx itself. */
function workerOf(url: string, data: Part): Worker {
  if (!url.endsWith(".ts")) return new Worker(new URL(url), { workerData: data });
  const start = `import { register } from "${import.meta.resolve("tsx/esm/api")}";
    register();
    await import("${url}");`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), {
    workerData: data,
  });
}

/** Prints how long the work took, and returns its report. */
async function timed(title: string, work: () => Channels | Promise<Channels>): Promise<string> {
  const start = performance.now();
  const text = report(await work());
  console.log(`${title}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return text;
}

/** The report, unrounded, so that any difference would show. */
function report(channels: Channels): string {
  // A customer of two channels is one customer, so states are merged and totals not added.
  const all = orderTotalsAggregator.empty();
  for (const channel of channels.values()) orderTotalsAggregator.merge(all, channel);
  const total = orderTotalsAggregator.result(all);
  const byName = [...byChannel.result(channels)].sort(([a], [b]) => (a < b ? -1 : 1));
  const { newCustomers, newRevenue, repeatRevenue } = total;
  return [
    ["", "orders", "customers", "revenue", "order value", "frequency", "repeat rate"],
    line("all channels", total),
    ...byName.map(([name, totals]) => line(name, totals)),
  ]
    .map(([name = "", ...cells]) =>
      [name.padEnd(12), ...cells.map((cell, place) => cell.padStart(place < 3 ? 14 : 22))].join(""),
    )
    .concat(
      `new customers ${newCustomers}, revenue of new orders ${newRevenue}, of others ${repeatRevenue}`,
    )
    .join("\n");
}

function line(name: string, totals: OrderTotals): string[] {
  return [
    name,
    ...[totals.orders, totals.customers, totals.revenue].map(String),
    ...[averageOrderValue(totals), purchaseFrequency(totals), repeatPurchaseRate(totals)].map(
      ({ value }) => String(value),
    ),
  ];
}

function countOf(option: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new Error(`--${option} must be a whole number from 1 up, got "${text}"`);
}
