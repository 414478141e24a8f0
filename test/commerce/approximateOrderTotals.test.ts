import { describe, expect, test } from "vitest";
import {
  aggregate,
  approximateOrderTotalsAggregator,
  averageOrderValue,
  type Order,
  orderTotalsAggregator,
  purchaseFrequency,
  type Ratio,
  repeatPurchaseRate,
  revenuePerCustomer,
  rollUp,
  timeBetweenPurchases,
} from "../../src/index.js";

/** 30 000 orders of 12 000 customers. */
const orders = (): Order[] =>
  Array.from({ length: 30_000 }, (_, place) => ({
    customerId: `customer ${place % 12_000}`,
    amount: (place % 1000) / 100,
    units: 2,
    currency: "EUR",
  }));

describe("approximateOrderTotalsAggregator", () => {
  test("counts customers within its error, and everything else exactly", () => {
    const roughly = aggregate(orders(), approximateOrderTotalsAggregator);
    const exactly = aggregate(orders(), orderTotalsAggregator);
    const { customers, ...rest } = roughly;
    expect(Math.abs(customers / 12_000 - 1)).toBeLessThan(0.016);
    expect(Number.isInteger(customers)).toBe(true);
    const { orders: many, revenue, units, currency } = exactly;
    expect(rest).toEqual({
      orders: many,
      revenue,
      refunds: 0,
      refunded: 0,
      grossRevenue: revenue,
      units,
      currency,
      counting: "approximate",
    });
  });
  test("does not count repeat customers", () => {
    const totals = aggregate(orders(), approximateOrderTotalsAggregator);
    expect(() => repeatPurchaseRate(totals as never)).toThrow("repeatCustomers must be");
  });
  test("ignores times, so dates and instants may mix", () => {
    const mixed = [
      { customerId: 1, amount: 1, at: "2026-01-03" },
      { customerId: 1, amount: 1, at: 1e12 + 5 },
    ];
    expect(aggregate(mixed, approximateOrderTotalsAggregator).orders).toBe(2);
  });
  test("a saved state of exact totals is refused", () => {
    const saved = orderTotalsAggregator.save(orderTotalsAggregator.empty());
    expect(() => approximateOrderTotalsAggregator.restore(saved)).toThrow(
      'saved must be a state that the aggregator "approximateOrderTotals" saved, got "orderTotals"',
    );
  });
  test.each([{ customers: "A" }, { customers: null }, { amounts: {} }, { amounts: null }])(
    "a state with %j is refused",
    (change) => {
      const saved = approximateOrderTotalsAggregator.save(approximateOrderTotalsAggregator.empty());
      expect(() =>
        approximateOrderTotalsAggregator.restore({
          ...saved,
          state: { ...(saved.state as object), ...change },
        }),
      ).toThrow(/must be/);
    },
  );
});

describe("a measure of estimated customers", () => {
  test("carries how they were counted", () => {
    const totals = aggregate(orders(), approximateOrderTotalsAggregator);
    const definition = { counting: "approximate" };
    expect(purchaseFrequency(totals).definition).toEqual(definition);
    expect(revenuePerCustomer(totals).definition).toEqual(definition);
    expect(revenuePerCustomer(totals).currency).toBe("EUR");
    expect(timeBetweenPurchases({ ...totals, periodDays: 30 }).definition).toEqual(definition);
    expect(averageOrderValue(totals).definition).toBeUndefined();
  });
  test("does not roll up with a measure of customers counted exactly", () => {
    const exactly = purchaseFrequency(aggregate(orders(), orderTotalsAggregator));
    const roughly = purchaseFrequency(aggregate(orders(), approximateOrderTotalsAggregator));
    expect(() => rollUp<Ratio>([exactly, roughly], { disjoint: true })).toThrow(
      "measures[1].definition",
    );
    const twice = rollUp([roughly, roughly], { disjoint: true });
    expect(twice.definition).toEqual({ counting: "approximate" });
  });
  test.each(["exact", "", 1])("counting of %j is refused", (counting) => {
    const input = { orders: 6, customers: 2, revenue: 5, periodDays: 1, counting } as never;
    for (const measure of [purchaseFrequency, revenuePerCustomer, timeBetweenPurchases]) {
      expect(() => measure(input)).toThrow('counting must be "approximate"');
    }
  });
  test("a measure of customers counted exactly carries nothing about counting", () => {
    const input = { orders: 6, customers: 2, revenue: 5, periodDays: 1 };
    for (const measure of [purchaseFrequency, revenuePerCustomer, timeBetweenPurchases]) {
      expect(measure(input)).not.toHaveProperty("definition");
    }
  });
});
