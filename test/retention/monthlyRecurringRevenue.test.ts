import { expect, test } from "vitest";
import {
  aggregate,
  monthlyRecurringRevenue,
  rollUp,
  subscriptionTotalsAggregator,
} from "../../src/index.js";

test("monthlyRecurringRevenue: the revenue at the end is the total", () => {
  const { value, kind, currency } = monthlyRecurringRevenue({
    revenueAtEnd: "300.50",
    currency: "USD",
  });
  expect([value, kind, currency]).toEqual([300.5, "total", "USD"]);
  expect(() => monthlyRecurringRevenue({ revenueAtEnd: -1 })).toThrow("revenueAtEnd must be");
});

test("monthlyRecurringRevenue takes the totals of subscriptions", () => {
  const subscriptions = [
    { customerId: "a", startedAt: "2025-06-01", revenue: 20 },
    { customerId: "b", startedAt: "2026-01-05", revenue: 30 },
    { customerId: "c", startedAt: "2025-06-01", endedAt: "2026-01-20", revenue: 40 },
  ];
  const totals = aggregate(
    subscriptions,
    subscriptionTotalsAggregator({ from: "2026-01-01", to: "2026-02-01" }),
  );
  expect(monthlyRecurringRevenue(totals as { revenueAtEnd: number }).value).toBe(50);
});

test("monthlyRecurringRevenue adds up groups of customers, and never months", () => {
  const group = monthlyRecurringRevenue({ revenueAtEnd: 20 });
  expect(rollUp([group, group], { disjoint: true }).value).toBe(40);
  expect(() => rollUp([group, group])).toThrow("disjoint");
});
