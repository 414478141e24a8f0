import { expect, test } from "vitest";
import { refundedRevenueShare } from "../../src/index.js";

test("refundedRevenueShare: 600 of 12 000 are 5 %", () => {
  expect(refundedRevenueShare({ refunded: 600, grossRevenue: 12000 }).percent).toBe(5);
});

test("refundedRevenueShare refuses refunds written as negative amounts", () => {
  expect(() => refundedRevenueShare({ refunded: -600, grossRevenue: 12000 })).toThrow(
    "refunded must be",
  );
});

test("refundedRevenueShare passes 1 in a month with refunds of earlier orders", () => {
  expect(refundedRevenueShare({ refunded: 300, grossRevenue: 200 }).value).toBe(1.5);
  expect(refundedRevenueShare({ refunded: 300, grossRevenue: 0 }).reason).toBe("zero-denominator");
});
