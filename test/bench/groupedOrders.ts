// Totals of orders by channel, customers told apart, against Maps and float sums by hand.

import { aggregate, groupBy, orderTotalsAggregator } from "engagement-metrics";
import { checkSame, compare, compared, warmUp } from "./compare.js";
import { channels, customerCount, many, orderCount, twoDecimals } from "./data.js";
import { atMost, report } from "./row.js";

interface ChannelOrder {
  readonly customerId: string | number;
  readonly amount: number;
  readonly channel: string;
}

interface HandTotals {
  orders: number;
  revenue: number;
  customers: number;
  repeatCustomers: number;
  ordersSquared: number;
  revenueSquared: number;
  ordersTimesRevenue: number;
}

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

function byHand(source: readonly ChannelOrder[]): Map<string, HandTotals> {
  const groups = new Map<string, Map<string | number, { orders: number; revenue: number }>>();
  for (const { customerId, amount, channel } of source) {
    let customers = groups.get(channel);
    if (customers === undefined) {
      customers = new Map();
      groups.set(channel, customers);
    }
    const customer = customers.get(customerId);
    if (customer === undefined) {
      customers.set(customerId, { orders: 1, revenue: amount });
    } else {
      customer.orders += 1;
      customer.revenue += amount;
    }
  }
  const totals = new Map<string, HandTotals>();
  for (const [channel, customers] of groups) {
    const sums: HandTotals = {
      orders: 0,
      revenue: 0,
      customers: customers.size,
      repeatCustomers: 0,
      ordersSquared: 0,
      revenueSquared: 0,
      ordersTimesRevenue: 0,
    };
    for (const customer of customers.values()) {
      sums.orders += customer.orders;
      sums.revenue += customer.revenue;
      if (customer.orders > 1) sums.repeatCustomers += 1;
      sums.ordersSquared += customer.orders * customer.orders;
      sums.revenueSquared += customer.revenue * customer.revenue;
      sums.ordersTimesRevenue += customer.orders * customer.revenue;
    }
    totals.set(channel, sums);
  }
  return totals;
}

const fewOrders = orders.slice(0, 1000);
warmUp(
  () => aggregate(fewOrders, byChannel),
  () => byHand(fewOrders),
);

const ours = aggregate(orders, byChannel);
for (const [channel, baseline] of byHand(orders)) {
  const totals = ours.get(channel);
  if (totals === undefined) throw new Error(`${channel} is missing`);
  checkSame("orders", totals.orders, baseline.orders);
  checkSame("customers", totals.customers, baseline.customers);
  checkSame("repeatCustomers", totals.repeatCustomers, baseline.repeatCustomers);
  checkSame("revenue", totals.revenue, baseline.revenue, 1e-6);
  const { numeratorSquares, denominatorSquares, products } = totals.spread.averageOrderValue;
  checkSame("revenue squared", numeratorSquares / baseline.revenueSquared, 1, 1e-9);
  checkSame("orders squared", denominatorSquares, baseline.ordersSquared);
  checkSame("orders times revenue", products / baseline.ordersTimesRevenue, 1, 1e-9);
}

const comparison = compare(
  { warmup: 2, measured: 9, collectGarbage: true },
  () => aggregate(orders, byChannel),
  () => byHand(orders),
);
report([{ what: idKind, ...compared(comparison), ...atMost(1.3, comparison.ratio) }]);
