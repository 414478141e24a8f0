// The most memory that the totals of 5,000,000 orders take, against a Map of Maps by hand.

import { aggregate, groupBy, orderTotalsAggregator } from "engagement-metrics";
import { checkSame } from "./compare.js";
import { many, manyChannels, manyCustomers, manyOrders, twoDecimals } from "./data.js";
import { byHand, type ChannelOrder } from "./handTotals.js";
import { atMost, report } from "./row.js";

const what = process.argv[2] ?? "string ids";
const sampleEvery = 250_000;
const megabyte = 2 ** 20;

const customers = Array.from({ length: manyCustomers }, (_, customer) =>
  what === "string ids" ? `c${customer}` : customer,
);
const orders: ChannelOrder[] = many(manyOrders, (die) => ({
  customerId: customers[die(manyCustomers)] ?? "",
  amount: twoDecimals(die),
  channel: manyChannels[die(manyChannels.length)] ?? "web",
}));

let mostInUse = 0;

/** What is in use, heap and typed arrays alike, after collecting what is garbage. */
function sample(): void {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  mostInUse = Math.max(mostInUse, heapUsed + arrayBuffers);
}

/** The orders one by one, so that samples can be taken on the way. */
function* sampled(): Generator<ChannelOrder> {
  let row = 0;
  for (const order of orders) {
    row += 1;
    if (row % sampleEvery === 0) sample();
    yield order;
  }
}

function mostOf(run: () => number): number {
  globalThis.gc?.();
  mostInUse = 0;
  sample();
  const before = mostInUse;
  checkSame("channels", run(), manyChannels.length);
  return (mostInUse - before) / megabyte;
}

const byChannel = groupBy((order: ChannelOrder) => order.channel, orderTotalsAggregator);
const ours = mostOf(() => aggregate(sampled(), byChannel).size);
const baseline = mostOf(() => byHand(sampled()).size);

report([
  {
    what,
    ours: `${ours.toFixed(0)} MB`,
    baseline: `${baseline.toFixed(0)} MB`,
    ratio: (ours / baseline).toFixed(2),
    ...atMost(1.5, ours / baseline),
  },
]);
