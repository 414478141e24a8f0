import { describe, expect, test } from "vitest";
import {
  aggregate,
  approximateOrderTotalsAggregator,
  averageOrderQuantity,
  averageOrderValue,
  customerCount,
  newCustomerCount,
  type Order,
  orderAmountsAggregator,
  orderCount,
  orderLineTotalsAggregator,
  orderTotalsAggregator,
  purchaseFrequency,
  repeatPurchaseRate,
  repeatToNewSpendRatio,
  returningCustomerRate,
  returningRevenueShare,
  revenuePerCustomer,
  revenuePerVisit,
  summarizeOrders,
  timeBetweenPurchases,
  totalRevenue,
} from "../../src/index.js";

const orders: Order[] = [
  { customerId: "a", amount: "20.00", at: "2026-01-03", units: 2, currency: "EUR" },
  { customerId: "b", amount: 35.5, at: "2026-01-09", units: 1, currency: "EUR" },
  { customerId: "a", amount: 44.5, at: "2026-02-01", units: 4, currency: "EUR" },
];

describe("the summary of orders", () => {
  test("holds what each KPI gives", () => {
    const totals = aggregate(orders, orderTotalsAggregator);
    const more = { ...totals, periodDays: 59, visits: 120 };
    expect(summarizeOrders(more)).toStrictEqual({
      totalRevenue: totalRevenue(totals),
      orderCount: orderCount(totals),
      customerCount: customerCount(totals),
      newCustomerCount: newCustomerCount(totals),
      averageOrderValue: averageOrderValue(totals),
      averageOrderQuantity: averageOrderQuantity(totals),
      purchaseFrequency: purchaseFrequency(totals),
      timeBetweenPurchases: timeBetweenPurchases(more),
      repeatPurchaseRate: repeatPurchaseRate(totals),
      returningCustomerRate: returningCustomerRate(totals),
      repeatToNewSpendRatio: repeatToNewSpendRatio(totals),
      returningRevenueShare: returningRevenueShare(totals),
      revenuePerCustomer: revenuePerCustomer(totals),
      revenuePerVisit: revenuePerVisit(more),
    });
    expect(summarizeOrders(totals).averageOrderValue.spread?.units).toBe(2);
  });

  test("leaves out the KPIs whose fields the totals do not have", () => {
    const plain = orders.map(({ customerId, amount }) => ({ customerId, amount }));
    expect(Object.keys(summarizeOrders(aggregate(plain, orderTotalsAggregator)))).toEqual([
      "totalRevenue",
      "orderCount",
      "averageOrderValue",
      "customerCount",
      "purchaseFrequency",
      "repeatPurchaseRate",
      "revenuePerCustomer",
    ]);
    expect(Object.keys(summarizeOrders(aggregate(plain, orderAmountsAggregator)))).toEqual([
      "totalRevenue",
      "orderCount",
      "averageOrderValue",
    ]);
  });

  test("carries that lines are disjoint and that customers were estimated", () => {
    const lines = orders.map((order) => ({ ...order, customerId: "a", orderId: 1 }));
    const ofLines = summarizeOrders(aggregate(lines, orderLineTotalsAggregator));
    expect(ofLines.averageOrderValue).toMatchObject({ value: 100, additive: "disjoint" });
    const rough = summarizeOrders(aggregate(orders, approximateOrderTotalsAggregator));
    expect(rough.purchaseFrequency?.definition).toEqual({ counting: "approximate" });
    expect(rough).not.toHaveProperty("repeatPurchaseRate");
  });

  test("leaves out the share of revenue if a discount makes it negative, and keeps the other KPIs", () => {
    const refund = { customerId: "b", amount: -100, at: "2026-02-02", currency: "EUR" };
    const refunded: Order[] = [...orders, refund];
    const totals = aggregate(refunded, orderTotalsAggregator);
    // Shares are of orders before refunds.
    expect(summarizeOrders(totals).returningRevenueShare?.percent).toBe(44.5);
    expect(summarizeOrders(totals).returningCustomerRate?.value).toBe(0.5);
    // A discount above what its order was worth makes them negative.
    const rows = orders.map((order, place) => ({ ...order, orderId: place }));
    const discount: Order = { orderId: 2, amount: -50, at: "2026-02-01", currency: "EUR" };
    const discounted = aggregate([...rows, discount], orderTotalsAggregator);
    expect(() => returningRevenueShare(discounted)).toThrow("repeatRevenue must be");
    expect(summarizeOrders(discounted)).not.toHaveProperty("returningRevenueShare");
  });
});

test("null in a total is left out, as in every optional field", () => {
  const money = { revenue: 100, refunds: 0, refunded: 0, grossRevenue: 100 };
  const totals = { orders: 3, customers: 2, ...money };
  const nothing = { units: null, visits: null, repeatCustomers: null, newCustomers: null };
  expect(summarizeOrders({ ...totals, ...nothing } as never)).toEqual(summarizeOrders(totals));
});
