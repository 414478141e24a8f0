// Amounts of orders whose customers do not matter, against the bare float loop.

import {
  aggregate,
  customerEffortScoreAggregator,
  customerSatisfactionScoreAggregator,
  groupBy,
  netPromoterScoreAggregator,
  type OrderAmount,
  orderAmountsAggregator,
  orderLineTotalsAggregator,
  orderTotalsAggregator,
} from "engagement-metrics";
import { checkSame, compare, compared, warmUp } from "./compare.js";
import { channels, customerCount, many, orderCount, twoDecimals } from "./data.js";
import { atMost, noLimit, report } from "./row.js";

const what = process.argv[2] ?? "fresh process";

function makeOrders(): OrderAmount[] {
  switch (what) {
    case "with currency":
      return many(orderCount, (die) => ({ amount: twoDecimals(die), currency: "EUR" }));
    case "with units":
      return many(orderCount, (die) => ({ amount: twoDecimals(die), units: 1 + die(5) }));
    case "amounts as decimal strings":
      return many(orderCount, (die) => ({ amount: twoDecimals(die).toFixed(2) }));
    case "amounts with 6 decimals":
      return many(orderCount, (die) => ({ amount: (1 + die(200_000_000)) / 1e6 }));
    default:
      return many(orderCount, (die) => ({ amount: twoDecimals(die) }));
  }
}

interface OtherOrder {
  readonly orderId: number;
  readonly customerId: string;
  readonly amount: number;
  readonly channel: string;
}

/** Runs what else a program may have run before, so that nothing is compiled for one shape alone. */
function runOtherAggregators(): void {
  const others: OtherOrder[] = many(100_000, (die) => ({
    orderId: die(50_000),
    customerId: `c${die(customerCount)}`,
    amount: twoDecimals(die),
    channel: channels[die(channels.length)] ?? "web",
  }));
  const channelOf = (order: OtherOrder): string => order.channel;
  const answers = many(100_000, (die) => 1 + die(5));
  for (let time = 0; time < 3; time += 1) {
    aggregate(others, orderTotalsAggregator);
    aggregate(others, orderLineTotalsAggregator);
    aggregate(others, groupBy(channelOf, orderTotalsAggregator));
    aggregate(others, groupBy(channelOf, orderAmountsAggregator));
    aggregate(answers, netPromoterScoreAggregator);
    aggregate(answers, customerSatisfactionScoreAggregator());
    aggregate(answers, customerEffortScoreAggregator());
  }
}

/** Runs orderAmounts itself over orders of five other shapes. */
function runOtherShapes(): void {
  for (let time = 0; time < 3; time += 1) {
    const customerIds = many(50_000, (die) => die(customerCount));
    aggregate(
      customerIds.map((customerId) => ({ customerId, amount: 1.25 })),
      orderAmountsAggregator,
    );
    aggregate(
      customerIds.map((units) => ({ units, amount: 1.25 })),
      orderAmountsAggregator,
    );
    aggregate(
      customerIds.map((orderId) => ({ orderId, amount: 1.25 })),
      orderAmountsAggregator,
    );
    aggregate(
      customerIds.map(() => ({ amount: 1.25, currency: "EUR" })),
      orderAmountsAggregator,
    );
    aggregate(
      customerIds.map(() => ({ amount: "1.25" })),
      orderAmountsAggregator,
    );
  }
}

function floatSum(source: readonly { readonly amount: number }[]): number {
  let sum = 0;
  for (const order of source) sum += order.amount;
  return sum;
}

const isAfterOthers = what.startsWith("after");
if (isAfterOthers) runOtherAggregators();
if (what === "after orders of 5 other shapes") runOtherShapes();

const orders = makeOrders();
// Strings do not add up as floats: there the bare loop gets the same amounts as numbers.
const areNumbers = typeof orders[0]?.amount === "number";
const floats = (areNumbers ? orders : orders.map(({ amount }) => ({ amount: Number(amount) }))) as {
  readonly amount: number;
}[];

const fewOrders = orders.slice(0, 1000);
const fewFloats = floats.slice(0, 1000);
warmUp(
  () => aggregate(fewOrders, orderAmountsAggregator),
  () => floatSum(fewFloats),
);

const totals = aggregate(orders, orderAmountsAggregator);
checkSame("orders", totals.orders, orders.length);
checkSame("revenue", totals.revenue, floatSum(floats), 1e-3);

const comparison = compare(
  { warmup: 10, measured: 51 },
  () => aggregate(orders, orderAmountsAggregator),
  () => floatSum(floats),
);
const limits: Record<string, number> = { "fresh process": 2, "after the other aggregators": 4 };
const limit = limits[what];
report([
  {
    what,
    ...compared(comparison),
    ...(limit === undefined ? noLimit : atMost(limit, comparison.ratio)),
  },
]);
