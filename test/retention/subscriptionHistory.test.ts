import { expect, test } from "vitest";
import { aggregate, periodChurnRate, quickRatio } from "../../src/index.js";
import { subscriptionTotalsAggregator } from "../../src/retention/index.js";

const subscriptions = [
  { customerId: "a", startedAt: "2025-03-01", endedAt: "2026-01-10", revenue: 20 },
  { customerId: "b", startedAt: "2026-01-05", revenue: 30 },
];
const januaryOf = (history: string) =>
  aggregate(
    subscriptions,
    subscriptionTotalsAggregator({ from: "2026-01-01", to: "2026-02-01", history }),
  );

test("a history that begins a year before the period is complete, a later one is not", () => {
  expect(quickRatio(januaryOf("2025-01-01")).definition).toBeUndefined();
  expect(quickRatio(januaryOf("2025-01-02")).definition).toEqual({ history: "2025-01-02" });
});

test("only the method that divides by new customers says where history begins", () => {
  const totals = januaryOf("in-data");
  expect(periodChurnRate({ ...totals, method: "start" }).definition).toEqual({ method: "start" });
  expect(periodChurnRate({ ...totals, method: "start-plus-new" }).definition).toEqual({
    method: "start-plus-new",
    history: "in-data",
  });
});
