import { expect, test } from "vitest";
import { aggregate, firstOrders, firstOrdersAggregator } from "../../src/index.js";

test("refunds and orders of nobody are nobody's first order", () => {
  const orders = [
    { customerId: "a", amount: -5, at: "2026-01-02" },
    { customerId: "a", amount: 0, at: "2026-01-05" },
    { customerId: null, amount: 9, at: "2026-01-01" },
    { amount: 9, at: "2026-01-01" },
    { customerId: "b", amount: "-0.0000001", at: "2026-01-03" },
  ];
  expect(Array.from(firstOrders(orders))).toEqual([["a", "2026-01-05"]]);
  expect(aggregate(orders, firstOrdersAggregator)).toEqual(firstOrders(orders));
  expect(() => firstOrders([{ customerId: "a", amount: Number.NaN, at: "2026-01-02" }])).toThrow(
    "orders[0].amount must be an amount",
  );
});

test("an option that is not known is refused, and negative amounts where they are an error", () => {
  expect(() => firstOrders([], { invalid: "skip" } as never)).toThrow(
    "options.invalid must be left out: there is no such option (the closest is negative)",
  );
  const refund = [{ customerId: "a", amount: -1, at: "2026-01-02" }];
  expect(() => firstOrders(refund, { negative: "error" })).toThrow(
    'orders[0].amount must be 0 or more, since negative is "error", got -1',
  );
  expect(firstOrders(refund).size).toBe(0);
});

test("a customer is found by a bigint and by the number of the same value", () => {
  const first = firstOrders([
    { customerId: 5n, amount: 10, at: "2026-01-03" },
    { customerId: "x", amount: 10, at: "2026-01-04" },
  ]);
  expect([first.get(5n), first.get(5), first.get("5")]).toEqual([
    "2026-01-03",
    "2026-01-03",
    undefined,
  ]);
  expect([first.has(5n), first.has("x"), [...first.keys()]]).toEqual([true, true, [5, "x"]]);
});
