// Whether twice the orders, or twice the states, take twice the time.

import {
  aggregate,
  groupBy,
  type Order,
  orderTotalsAggregator,
  orderTotalsFromColumns,
} from "engagement-metrics";
import { kept } from "./compare.js";
import { many, manyChannels, twoDecimals } from "./data.js";
import { byHand, type ChannelOrder } from "./handTotals.js";
import { atMost, report } from "./row.js";

const what = process.argv[2] ?? "by objects";
const few = 100_000;
const most = 10_000_000;

/** Nanoseconds a row, of the fastest run. */
function perRow(rows: number, runs: number, run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < runs; time += 1) {
    globalThis.gc?.();
    const start = performance.now();
    kept[0] = run();
    best = Math.min(best, performance.now() - start);
  }
  return (1e6 * best) / rows;
}

/** The same customers whatever the rows, so that it is the rows alone that grow. */
const growing = {
  "by objects": (rows: number): (() => unknown)[] => {
    const orders: ChannelOrder[] = many(rows, (die) => ({
      customerId: die(10_000),
      amount: twoDecimals(die),
      channel: manyChannels[die(manyChannels.length)] ?? "web",
    }));
    const byChannel = groupBy((order: ChannelOrder) => order.channel, orderTotalsAggregator);
    return [() => aggregate(orders, byChannel), () => byHand(orders)];
  },
  "by columns": (rows: number): (() => unknown)[] => {
    const amount = new Float64Array(rows);
    const customerId = new Int32Array(rows);
    const group = new Uint8Array(rows);
    for (let row = 0; row < rows; row += 1) {
      amount[row] = (1 + (row % 20_000)) / 100;
      customerId[row] = Math.imul(row, 2654435761) >>> 19;
      group[row] = row % manyChannels.length;
    }
    return [() => orderTotalsFromColumns({ amount, customerId, group })];
  },
  "merging states": (states: number): (() => unknown)[] => {
    const all = Array.from({ length: states }, (_, state) => {
      const one = orderTotalsAggregator.empty();
      const orders: Order[] = many(100, (die) => ({
        customerId: (state * 61 + die(1000)) % 10_000,
        amount: twoDecimals(die),
      }));
      orderTotalsAggregator.addAll?.(one, orders);
      return one;
    });
    return [
      () => {
        const into = orderTotalsAggregator.empty();
        for (const one of all) orderTotalsAggregator.merge(into, one);
        return into;
      },
    ];
  },
} as const;

const isMerging = what === "merging states";
const [small, large] = isMerging ? [1000, 20_000] : [few, most];
const make = growing[what as keyof typeof growing];
const [ours = () => undefined, hand] = make(small);
perRow(small, 20, ours);
const smallTime = perRow(small, 20, ours);
const smallHand = hand && perRow(small, 20, hand);
const [oursOfMany = () => undefined, handOfMany] = make(large);
const largeTime = perRow(large, 3, oursOfMany);
const largeHand = handOfMany && perRow(large, 3, handOfMany);

const nanoseconds = (time: number | undefined): string =>
  time === undefined ? "" : `${time.toFixed(1)} ns`;
const unit = isMerging ? "state" : "row";
report([
  {
    what: `${what}: a ${unit} of ${small.toLocaleString("en-US")}`,
    ours: nanoseconds(smallTime),
    baseline: nanoseconds(smallHand),
    ratio: "",
    limit: "",
    verdict: "",
  },
  {
    what: `${what}: a ${unit} of ${large.toLocaleString("en-US")}`,
    ours: nanoseconds(largeTime),
    baseline: nanoseconds(largeHand),
    ratio: (largeTime / smallTime).toFixed(2),
    ...atMost(1.5, largeTime / smallTime),
  },
]);
