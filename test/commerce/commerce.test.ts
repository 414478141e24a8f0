import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  averageOrderQuantity,
  averageOrderValue,
  cartAbandonmentRate,
  checkoutAbandonmentRate,
  purchaseFrequency,
  repeatPurchaseRate,
  repeatToNewSpendRatio,
  returningCustomerRate,
  returningRevenueShare,
  revenuePerCustomer,
  revenuePerVisit,
  timeBetweenPurchases,
} from "../../src/index.js";

test("published and checked values", () => {
  expect(averageOrderValue({ revenue: 428000, orders: 6240 }).value).toBe(68.58974358974359); // calclet.com
  expect(averageOrderQuantity({ units: 15600, orders: 6240 }).value).toBe(2.5);
  expect(purchaseFrequency({ orders: 600, customers: 240 }).value).toBe(2.5); // free-biz-tools
  expect(timeBetweenPurchases({ periodDays: 365, orders: 600, customers: 240 }).value).toBe(146);
  expect(timeBetweenPurchases({ periodDays: 30.4, orders: 1, customers: 3 }).value).toBe(91.2);
  expect(repeatPurchaseRate({ repeatCustomers: 350, customers: 1000 }).value).toBe(0.35);
  expect(returningCustomerRate({ returningCustomers: 420, customers: 1000 }).value).toBe(0.42);
  expect(returningRevenueShare({ repeatRevenue: 168000, newRevenue: 92000 }).value).toBe(168 / 260); // calclet.com
  expect(revenuePerCustomer({ revenue: 428000, customers: 3200 }).value).toBe(133.75);
  expect(revenuePerVisit({ revenue: 8640, visits: 7200 }).value).toBe(1.2);
  expect(cartAbandonmentRate({ carts: 1000, purchases: 300 }).value).toBe(0.7); // gleam.io
  expect(checkoutAbandonmentRate({ checkouts: 500, purchases: 300 }).value).toBe(0.4);
});

describe("money is exact", () => {
  test.each([
    [0.3, 3, 0.1],
    ["0.3", 3, 0.1],
    [new Decimal("0.3"), 3, 0.1],
    [1.1, 10, 0.11],
    [-1.1, 10, -0.11],
    [10n ** 21n, 1000, 1e18],
    [1e21, 1000, 1e18],
    ["1000000000000000000000.5", 1, 1e21],
    [1e-7, 10, 1e-8],
    ["0.000000000012", 12, 1e-12],
  ])("%s over %d is %d", (revenue, orders, value) => {
    expect(averageOrderValue({ revenue, orders }).value).toBe(value);
  });
  test("the same money as a number, a text or a Decimal gives the same", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
        fc.integer({ min: 1, max: 10 ** 6 }),
        (cents, orders) => {
          const text = new Decimal(cents).div(100).toFixed(2);
          const [one, ...others] = [Number(text), text, new Decimal(text)].map((revenue) =>
            averageOrderValue({ revenue, orders }),
          );
          expect(others).toEqual([one, one]);
          expect(one?.numerator).toBe(Number(text));
        },
      ),
    );
  });
});

test("refunds can make revenue negative, but not a share of it", () => {
  expect(averageOrderValue({ revenue: -50, orders: 2 }).value).toBe(-25);
  expect(() => returningRevenueShare({ repeatRevenue: -1, newRevenue: 5 })).toThrow(
    "repeatRevenue must be an amount from 0 up, got -1",
  );
});

test("more carts bought than filled are refused", () => {
  expect(() => cartAbandonmentRate({ carts: 3, purchases: 4 })).toThrow(
    "purchases must be at most carts (3), got 4",
  );
});

describe("repeatToNewSpendRatio", () => {
  const spend = {
    repeatRevenue: 14865,
    returningCustomers: 100,
    newRevenue: 16800,
    newCustomers: 200,
  };
  test("compares what one returning and one new customer spend", () => {
    expect(repeatToNewSpendRatio(spend).value).toBe(14865 / 8400); // ecommercetricks
    expect(repeatToNewSpendRatio({ ...spend, currency: "USD" }).currency).toBe("USD");
  });
  test.each([
    [{ returningCustomers: 0 }, "zero-denominator"],
    [{ returningCustomers: 0, repeatRevenue: 0 }, "no-data"],
    [{ newCustomers: 0 }, "zero-denominator"],
    [{ newCustomers: 0, newRevenue: 0 }, "no-data"],
    [{ newRevenue: 0 }, "zero-denominator"],
    [{ newRevenue: 0, repeatRevenue: 0 }, "no-data"],
  ])("with %j is null: %s", (change, reason) => {
    const { value, reason: why } = repeatToNewSpendRatio({ ...spend, ...change });
    expect([value, why]).toEqual([null, reason]);
  });
  test("is 0 if returning customers spent nothing", () => {
    expect(repeatToNewSpendRatio({ ...spend, repeatRevenue: 0 }).value).toBe(0);
  });
});

test("revenue per customer is order value times frequency", () => {
  const part = fc.integer({ min: 1, max: 10 ** 6 });
  fc.assert(
    fc.property(part, part, part, (revenue, orders, customers) => {
      const value = averageOrderValue({ revenue, orders }).value as number;
      const frequency = purchaseFrequency({ orders, customers }).value as number;
      expect(
        (value * frequency) / (revenuePerCustomer({ revenue, customers }).value as number),
      ).toBeCloseTo(1, 12);
    }),
  );
});

test("a currency is three capital letters", () => {
  for (const currency of ["usd", "US", "USDT", "", 5, {}, ["USD"]]) {
    expect(() => averageOrderValue({ revenue: 1, orders: 1, currency: currency as never })).toThrow(
      'currency must be a three-letter code such as "USD"',
    );
  }
});
