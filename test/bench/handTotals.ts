// The totals of orders by channel as one would write them: what ours is measured against.

import type { OrderTotals } from "engagement-metrics";
import { checkSame } from "./compare.js";

/** An order of a benchmark. */
export interface ChannelOrder {
  readonly customerId: string | number;
  readonly amount: number;
  readonly channel: string;
}

/** What both keep of a channel. */
export interface HandTotals {
  orders: number;
  revenue: number;
  customers: number;
  repeatCustomers: number;
  ordersSquared: number;
  revenueSquared: number;
  ordersTimesRevenue: number;
}

/** One pass with a Map of Maps and float sums. */
export function byHand(source: Iterable<ChannelOrder>): Map<string, HandTotals> {
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

/** Throws where the totals of a channel are not those made by hand. */
export function checkTotals(
  ours: ReadonlyMap<string, OrderTotals>,
  byChannel: ReadonlyMap<string, HandTotals>,
): void {
  for (const [channel, baseline] of byChannel) {
    const totals = ours.get(channel);
    if (totals === undefined) throw new Error(`${channel} is missing`);
    checkSame("orders", totals.orders, baseline.orders);
    checkSame("customers", totals.customers, baseline.customers);
    checkSame("repeatCustomers", totals.repeatCustomers, baseline.repeatCustomers);
    checkSame("revenue", totals.revenue, baseline.revenue, 1e-3);
    const { averageOrderValue: spread } = totals.spread;
    if (spread === undefined) throw new Error(`${channel} has no spread`);
    const { numeratorSquares, denominatorSquares, products } = spread;
    checkSame("revenue squared", numeratorSquares / baseline.revenueSquared, 1, 1e-9);
    checkSame("orders squared", denominatorSquares, baseline.ordersSquared);
    checkSame("orders times revenue", products / baseline.ordersTimesRevenue, 1, 1e-9);
  }
}
