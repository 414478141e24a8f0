import { expect, test } from "vitest";
import { refundRate } from "../../src/index.js";

test("refundRate: 12 of 400 orders are 3 %", () => {
  expect(refundRate({ refundedOrders: 12, orders: 400 }).percent).toBe(3);
});

test("refundRate refuses more refunded orders than orders", () => {
  expect(() => refundRate({ refundedOrders: 2, orders: 1 })).toThrow("refundedOrders must be");
});
