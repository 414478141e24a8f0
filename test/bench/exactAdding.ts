// Adding amounts exactly, against adding them one after another with decimal.js.

import { Decimal } from "decimal.js";
import { aggregate, orderAmountsAggregator } from "engagement-metrics";
import { checkSame, compare, warmUp } from "./compare.js";
import { many, orderCount, twoDecimals } from "./data.js";
import { atLeast, milliseconds, report } from "./row.js";

const orders = many(orderCount, (die) => ({ amount: twoDecimals(die) }));
const someOrders = orders.slice(0, orderCount / 10);

function decimalSum(source: readonly { readonly amount: number }[]): Decimal {
  let sum = new Decimal(0);
  for (const order of source) sum = sum.plus(order.amount);
  return sum;
}

const fewOrders = orders.slice(0, 1000);
warmUp(
  () => aggregate(fewOrders, orderAmountsAggregator),
  () => decimalSum(fewOrders),
);

checkSame(
  "revenue",
  aggregate(someOrders, orderAmountsAggregator).revenue,
  decimalSum(someOrders).toNumber(),
);

const { ours, baseline, ratio } = compare(
  { warmup: 10, measured: 31 },
  () => aggregate(orders, orderAmountsAggregator),
  () => decimalSum(someOrders),
);
const timesFaster = 10 / ratio;
report([
  {
    what: "adding 1,000,000 amounts exactly",
    ours: milliseconds(ours),
    baseline: milliseconds(10 * baseline),
    ratio: `${timesFaster.toFixed(0)} times faster`,
    ...atLeast(100, timesFaster, " times"),
  },
]);
