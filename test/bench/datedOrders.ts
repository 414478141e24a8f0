// Totals of dated orders, new customers told from returning ones, against the same by hand.

import { aggregate, orderTotalsAggregator } from "engagement-metrics";
import { checkSame, compare, compared, warmUp } from "./compare.js";
import { customerCount, many, orderCount, twoDecimals } from "./data.js";
import { noLimit, report } from "./row.js";

interface DatedOrder {
  readonly customerId: string;
  readonly amount: number;
  readonly at: number;
}

interface HandCustomer {
  orders: number;
  revenue: number;
  earliest: number;
  /** What the orders at the earliest instant were worth. */
  newRevenue: number;
  hasReturned: boolean;
}

const what = process.argv[2] ?? "in order of time";
const start = Date.UTC(2025, 0, 1);
const year = 365 * 24 * 60 * 60 * 1000;

const orders: DatedOrder[] = many(orderCount, (die) => ({
  customerId: `c${die(customerCount)}`,
  amount: twoDecimals(die),
  at: start + die(year),
}));
if (what === "in order of time") orders.sort((a, b) => a.at - b.at);

function byHand(source: readonly DatedOrder[]): {
  orders: number;
  revenue: number;
  customers: number;
  repeatCustomers: number;
  newCustomers: number;
  returningCustomers: number;
  newRevenue: number;
  repeatRevenue: number;
  squares: readonly number[];
} {
  const customers = new Map<string, HandCustomer>();
  for (const { customerId, amount, at } of source) {
    const customer = customers.get(customerId);
    if (customer === undefined) {
      customers.set(customerId, {
        orders: 1,
        revenue: amount,
        earliest: at,
        newRevenue: amount,
        hasReturned: false,
      });
      continue;
    }
    customer.orders += 1;
    customer.revenue += amount;
    if (at < customer.earliest) {
      customer.earliest = at;
      customer.newRevenue = amount;
      customer.hasReturned = true;
    } else if (at === customer.earliest) {
      customer.newRevenue += amount;
    } else {
      customer.hasReturned = true;
    }
  }
  let revenue = 0;
  let repeatCustomers = 0;
  let returningCustomers = 0;
  let newRevenue = 0;
  let ordersSquared = 0;
  let revenueSquared = 0;
  let ordersTimesRevenue = 0;
  for (const customer of customers.values()) {
    revenue += customer.revenue;
    if (customer.orders > 1) repeatCustomers += 1;
    if (customer.hasReturned) returningCustomers += 1;
    newRevenue += customer.newRevenue;
    ordersSquared += customer.orders * customer.orders;
    revenueSquared += customer.revenue * customer.revenue;
    ordersTimesRevenue += customer.orders * customer.revenue;
  }
  return {
    orders: source.length,
    revenue,
    customers: customers.size,
    repeatCustomers,
    newCustomers: customers.size,
    returningCustomers,
    newRevenue,
    repeatRevenue: revenue - newRevenue,
    squares: [ordersSquared, revenueSquared, ordersTimesRevenue],
  };
}

const fewOrders = orders.slice(0, 1000);
warmUp(
  () => aggregate(fewOrders, orderTotalsAggregator),
  () => byHand(fewOrders),
);

const ours = aggregate(orders, orderTotalsAggregator);
const baseline = byHand(orders);
checkSame("orders", ours.orders, baseline.orders);
checkSame("revenue", ours.revenue, baseline.revenue, 1e-4);
checkSame("customers", ours.customers, baseline.customers);
checkSame("repeatCustomers", ours.repeatCustomers, baseline.repeatCustomers);
checkSame("newCustomers", ours.newCustomers ?? Number.NaN, baseline.newCustomers);
checkSame("returningCustomers", ours.returningCustomers ?? Number.NaN, baseline.returningCustomers);
checkSame("newRevenue", ours.newRevenue ?? Number.NaN, baseline.newRevenue, 1e-4);
checkSame("repeatRevenue", ours.repeatRevenue ?? Number.NaN, baseline.repeatRevenue, 1e-4);

const comparison = compare(
  { warmup: 2, measured: 5, collectGarbage: true },
  () => aggregate(orders, orderTotalsAggregator),
  () => byHand(orders),
);
report([{ what, ...compared(comparison), ...noLimit }]);
