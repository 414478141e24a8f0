import { describe, expect, test } from "vitest";
import {
  aggregate,
  approximateOrderTotalsAggregator,
  averageOrderQuantity,
  averageOrderValue,
  type Order,
  orderAmountsAggregator,
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
      "averageOrderValue",
      "purchaseFrequency",
      "repeatPurchaseRate",
      "revenuePerCustomer",
    ]);
    expect(Object.keys(summarizeOrders(aggregate(plain, orderAmountsAggregator)))).toEqual([
      "averageOrderValue",
    ]);
  });

  test("carries that lines are disjoint and that customers were estimated", () => {
    const lines = orders.map((order) => ({ ...order, orderId: 1 }));
    const ofLines = summarizeOrders(aggregate(lines, orderLineTotalsAggregator));
    expect(ofLines.averageOrderValue).toMatchObject({ value: 100, additive: "disjoint" });
    const rough = summarizeOrders(aggregate(orders, approximateOrderTotalsAggregator));
    expect(rough.purchaseFrequency?.definition).toEqual({ counting: "approximate" });
    expect(rough).not.toHaveProperty("repeatPurchaseRate");
  });

  test("leaves out the share of revenue if refunds make it negative, and keeps the other KPIs", () => {
    const refunded: Order[] = [...orders, { customerId: "b", amount: -100, at: "2026-02-02" }];
    const totals = aggregate(refunded, orderTotalsAggregator);
    expect(() => returningRevenueShare(totals)).toThrow("repeatRevenue must be");
    expect(summarizeOrders(totals)).not.toHaveProperty("returningRevenueShare");
    expect(summarizeOrders(totals).returningCustomerRate?.value).toBe(1);
  });
});
