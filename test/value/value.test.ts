import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  acquisitionPaybackPeriod,
  averageRevenuePerAccount,
  customerLifetimeValue,
  discountedLifetimeValue,
  historicLifetimeValue,
  lifetimeValueToAcquisitionCost,
  subscriptionLifetimeValue,
} from "../../src/index.js";

const fraction = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const money = fc.integer({ min: 1, max: 10_000_000 }).map((cents) => cents / 100);

test("historic lifetime value is revenue times margin per customer", () => {
  expect(historicLifetimeValue({ revenue: "90000.00", customers: 600 }).value).toBe(150);
  expect(
    historicLifetimeValue({ revenue: "90000.00", customers: 600, grossMargin: 0.4 }).value,
  ).toBe(60);
  expect(historicLifetimeValue({ revenue: 0.1, customers: 1, grossMargin: 0.1 }).value).toBe(0.01);
});

describe("customer lifetime value", () => {
  // https://www.feverbee.com/roi/calculating-customer-lifetime-value/
  const customer = { averageOrderValue: 70, purchaseFrequency: 3, customerLifetime: 3 };
  test("with and without a margin", () => {
    expect(customerLifetimeValue({ ...customer, grossMargin: 0.3 }).value).toBe(189);
    expect(customerLifetimeValue(customer).value).toBe(630);
    expect(customerLifetimeValue({ ...customer, grossMargin: 0 }).value).toBe(0);
  });
  test("is exact where doubles are not", () => {
    const tenth = {
      averageOrderValue: "1.1",
      purchaseFrequency: 1.1,
      customerLifetime: 1.1,
      grossMargin: 0.1,
    };
    expect(customerLifetimeValue(tenth).value).toBe(0.1331);
  });
  test("refuses a margin in percent, and negative frequency and lifetime", () => {
    expect(() => customerLifetimeValue({ ...customer, grossMargin: 30 })).toThrow(
      "grossMargin must be a fraction from 0 to 1 (5 % is 0.05), got 30",
    );
    expect(() => customerLifetimeValue({ ...customer, customerLifetime: -1 })).toThrow(
      "customerLifetime must be a finite number from 0 up, got -1",
    );
    expect(() => customerLifetimeValue({ ...customer, purchaseFrequency: Infinity })).toThrow(
      "purchaseFrequency must be",
    );
  });
  test("that exceeds the largest double is an error", () => {
    expect(() =>
      customerLifetimeValue({
        averageOrderValue: 1e300,
        purchaseFrequency: 1e300,
        customerLifetime: 1,
      }),
    ).toThrow("customerLifetimeValue must be small enough for a double, got Infinity");
  });
});

describe("subscription lifetime value", () => {
  test("is revenue divided by churn", () => {
    // https://complete.tools/md/cac-ltv-payback-calculator.md
    expect(subscriptionLifetimeValue({ averageRevenue: 25, churnRate: 0.05 }).value).toBe(500);
    expect(
      subscriptionLifetimeValue({ averageRevenue: 25, churnRate: 0.05, grossMargin: 0.8 }).value,
    ).toBe(400);
  });
  test("is null without churn, not 0 and not Infinity", () => {
    const { value, reason, currency } = subscriptionLifetimeValue({
      averageRevenue: 25,
      churnRate: 0,
      currency: "EUR",
    });
    expect([value, reason, currency]).toEqual([null, "no-churn", "EUR"]);
  });
});

describe("discounted lifetime value", () => {
  // Fader & Hardie (2012), Reconciling and clarifying CLV formulas.
  const customer = { margin: 100, retentionRate: 0.8, discountRate: 0.1 };
  test.each([
    ["immediate", 1100 / 3],
    ["after-renewal", 800 / 3],
    ["arrears", 1000 / 3],
  ] as const)("%s", (timing, value) => {
    const measure = discountedLifetimeValue({ ...customer, timing });
    expect(measure.value).toBe(Number(value.toPrecision(16)));
    expect(measure.definition).toEqual({ timing });
  });
  test("immediate is a margin more than after-renewal, and arrears is immediate discounted by a period", () => {
    fc.assert(
      fc.property(money, fraction, fraction, (margin, retentionRate, discountRate) => {
        const of = (timing: "immediate" | "after-renewal" | "arrears"): number =>
          discountedLifetimeValue({ margin, retentionRate, discountRate, timing }).value as number;
        expect(of("immediate") / (margin + of("after-renewal"))).toBeCloseTo(1, 12);
        expect(of("immediate") / (of("arrears") * (1 + discountRate))).toBeCloseTo(1, 12);
      }),
    );
  });
  test("diverges if nobody leaves and nothing is discounted", () => {
    const forever = {
      margin: 100,
      retentionRate: 1,
      discountRate: 0,
      timing: "immediate",
    } as const;
    expect(discountedLifetimeValue(forever).reason).toBe("diverges");
    expect(
      discountedLifetimeValue({ ...forever, discountRate: 0.1, timing: "after-renewal" }).value,
    ).toBe(1000);
    expect(
      discountedLifetimeValue({ ...forever, retentionRate: 0, timing: "after-renewal" }).value,
    ).toBe(0);
  });
  test("has no default timing", () => {
    expect(() => discountedLifetimeValue(customer as never)).toThrow(
      "timing must be one of immediate, after-renewal, arrears, got undefined",
    );
  });
});

describe("acquisition cost and payback", () => {
  test("LTV to CAC divides the lifetime value by the cost", () => {
    expect(lifetimeValueToAcquisitionCost({ lifetimeValue: 500, acquisitionCost: 50 }).value).toBe(
      10,
    );
    expect(lifetimeValueToAcquisitionCost({ lifetimeValue: -10, acquisitionCost: 50 }).value).toBe(
      -0.2,
    );
    expect(lifetimeValueToAcquisitionCost({ lifetimeValue: 500, acquisitionCost: 0 }).reason).toBe(
      "zero-denominator",
    );
    expect(
      lifetimeValueToAcquisitionCost({ lifetimeValue: 0, acquisitionCost: "0.00" }).reason,
    ).toBe("no-data");
    expect(() =>
      lifetimeValueToAcquisitionCost({ lifetimeValue: 500, acquisitionCost: -1 }),
    ).toThrow("acquisitionCost must be an amount from 0 up, got -1");
  });
  test("the payback period divides the cost by the margin of a period", () => {
    const cost = { acquisitionCost: 50, averageRevenue: 15, period: "month" } as const;
    expect(acquisitionPaybackPeriod(cost).value).toBe(10 / 3);
    expect(acquisitionPaybackPeriod(cost).definition).toEqual({ period: "month" });
    expect(acquisitionPaybackPeriod({ ...cost, grossMargin: 0.5 }).value).toBe(20 / 3);
    expect(acquisitionPaybackPeriod({ ...cost, grossMargin: 0 }).reason).toBe("never");
    expect(acquisitionPaybackPeriod({ ...cost, averageRevenue: 0 }).reason).toBe("never");
    expect(() => acquisitionPaybackPeriod({ ...cost, averageRevenue: -15 })).toThrow(
      "averageRevenue must be an amount from 0 up",
    );
  });
  test("revenue per account divides revenue by accounts", () => {
    expect(averageRevenuePerAccount({ revenue: 12500, accounts: 500 }).value).toBe(25);
  });
  test("LTV to CAC is the lifetime divided by the payback period", () => {
    fc.assert(
      fc.property(
        money,
        money,
        fraction,
        fraction,
        (averageRevenue, acquisitionCost, churnRate, grossMargin) => {
          const ltv = subscriptionLifetimeValue({ averageRevenue, churnRate, grossMargin })
            .value as number;
          const ratio = lifetimeValueToAcquisitionCost({ lifetimeValue: ltv, acquisitionCost })
            .value as number;
          const payback = acquisitionPaybackPeriod({ acquisitionCost, averageRevenue, grossMargin })
            .value as number;
          expect(ratio * payback * churnRate).toBeCloseTo(1, 10);
        },
      ),
    );
  });
});
