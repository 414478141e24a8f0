// Totals of orders by channel, customers told apart, against Maps and float sums by hand.

import { aggregate, groupBy, orderTotalsAggregator } from "engagement-metrics";
import { compare, compared, warmUp } from "./compare.js";
import { channels, customerCount, many, orderCount, twoDecimals } from "./data.js";
import { byHand, type ChannelOrder, checkTotals } from "./handTotals.js";
import { atMost, report } from "./row.js";

const idKind = process.argv[2] ?? "string ids";

const orders: ChannelOrder[] = many(orderCount, (die) => {
  const customer = die(customerCount);
  return {
    customerId: idKind === "string ids" ? `c${customer}` : customer,
    amount: twoDecimals(die),
    channel: channels[die(channels.length)] ?? "web",
  };
});

const byChannel = groupBy((order: ChannelOrder) => order.channel, orderTotalsAggregator);

const fewOrders = orders.slice(0, 1000);
warmUp(
  () => aggregate(fewOrders, byChannel),
  () => byHand(fewOrders),
);

checkTotals(aggregate(orders, byChannel), byHand(orders));

const comparison = compare(
  { warmup: 2, measured: 9, collectGarbage: true },
  () => aggregate(orders, byChannel),
  () => byHand(orders),
);
report([{ what: idKind, ...compared(comparison), ...atMost(1.3, comparison.ratio) }]);
