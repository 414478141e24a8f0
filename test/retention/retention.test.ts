import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  averageCustomerLifetime,
  churnRate,
  convertChurnRate,
  grossRevenueChurn,
  grossRevenueRetention,
  netRevenueChurn,
  netRevenueRetention,
  periodChurnRate,
  quickRatio,
  retentionRate,
  retentionRateFromTotals,
  rollUp,
  subscriptionLifetimeValue,
  type TimeUnit,
} from "../../src/index.js";

describe("one month, five published answers", () => {
  // Recurly's Butter of the Month: 1000 at the start, 50 of them leave, 500 join, 12 of those leave.
  // https://recurly.com/blog/better-way-to-calculate-your-churn-rate/
  const month = {
    customersAtStart: 1000,
    customersLeft: 62,
    newCustomers: 500,
    customersAtEnd: 1438,
  };
  test("all who left, divided by the customers at the start", () => {
    expect(periodChurnRate({ ...month, method: "start" }).value).toBe(0.062);
  });
  test("all who left, divided by the customers at the start and the new ones", () => {
    expect(periodChurnRate({ ...month, method: "start-plus-new" }).value).toBe(62 / 1500);
  });
  test("all who left, divided by the midpoint", () => {
    expect(periodChurnRate({ ...month, method: "midpoint" }).value).toBe(62 / 1219);
    expect(periodChurnRate({ ...month, method: "midpoint" }).value).toBeCloseTo(0.050861, 6);
  });
  test("lost or retained customers, divided by the customers at the start", () => {
    expect(churnRate({ customersAtStart: 1000, customersLost: 50 }).value).toBe(0.05);
    expect(retentionRate({ customersAtStart: 1000, customersRetained: 950 }).value).toBe(0.95);
  });
  test("retention from totals subtracts the new customers still there, not all new ones", () => {
    const totals = { customersAtStart: 1000, customersAtEnd: 1438 };
    expect(retentionRateFromTotals({ ...totals, newCustomersStillActive: 488 }).value).toBe(0.95);
    expect(retentionRateFromTotals({ ...totals, newCustomersStillActive: 500 }).value).toBe(0.938);
  });
  test.each([
    ["who paused is not lost", { customersAtEnd: 50, customersPaused: 50 }],
    ["who resumed is not new", { customersAtEnd: 200, customersResumed: 100 }],
    ["null is nobody", { customersAtEnd: 100, customersPaused: null, customersResumed: null }],
  ])("retention from totals is 100 %% where nobody left: %s", (_, given) => {
    const totals = { customersAtStart: 100, newCustomersStillActive: 0, ...given };
    expect(retentionRateFromTotals(totals).percent).toBe(100);
  });
  test.each([
    [
      { customersPaused: 2, customersResumed: 1, newCustomersStillActive: 7 },
      "newCustomersStillActive must be at most customersAtEnd + customersPaused - customersResumed (6), got 7",
    ],
    [
      { customersResumed: 6, newCustomersStillActive: 0 },
      "customersResumed must be at most customersAtEnd (5), got 6",
    ],
  ])("retention from totals refuses %j", (given, message) => {
    const totals = { customersAtStart: 10, customersAtEnd: 5, ...given };
    expect(() => retentionRateFromTotals(totals)).toThrow(message);
  });
});

describe("periodChurnRate", () => {
  const month = { customersAtStart: 1000, customersLeft: 62 };
  test("has no default method", () => {
    expect(() => periodChurnRate(month as never)).toThrow(
      "method must be one of start, start-plus-new, midpoint, customer-days, got undefined",
    );
    expect(() => periodChurnRate({ ...month, method: "end" as never })).toThrow('got "end"');
  });
  test("needs the counts that its method divides by", () => {
    expect(() => periodChurnRate({ ...month, method: "start-plus-new" })).toThrow(
      "newCustomers must be",
    );
    expect(() => periodChurnRate({ ...month, method: "midpoint" })).toThrow(
      "customersAtEnd must be",
    );
  });
  test("can exceed 1, but no more customers can leave than were there and joined", () => {
    const busy = { customersAtStart: 10, newCustomers: 50, method: "start" } as const;
    expect(periodChurnRate({ ...busy, customersLeft: 60 }).value).toBe(6);
    expect(() => periodChurnRate({ ...busy, customersLeft: 61 })).toThrow(
      "customersLeft must be at most customersAtStart + newCustomers (60), got 61",
    );
  });
  test("carries its method and period, and rolls up only with the same", () => {
    const totals = { ...month, customersAtEnd: 938 };
    const start = periodChurnRate({ ...totals, method: "start", period: "month" });
    const midpoint = periodChurnRate({ ...totals, method: "midpoint", period: "month" });
    expect(start.definition).toEqual({ method: "start", period: "month" });
    expect(() => rollUp([start, midpoint], { disjoint: true })).toThrow(
      "measures[1].definition must be",
    );
  });
  test("is null if the midpoint is 0", () => {
    const nobody = {
      customersAtStart: 0,
      customersLeft: 0,
      customersAtEnd: 0,
      method: "midpoint",
    } as const;
    expect(periodChurnRate(nobody).reason).toBe("no-data");
  });
});

test("churn and retention of the same customers add up to 1", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(), (customersAtStart, any) => {
      const customersLost = any % (customersAtStart + 1);
      const lost = churnRate({ customersAtStart, customersLost });
      const kept = retentionRate({
        customersAtStart,
        customersRetained: customersAtStart - customersLost,
      });
      expect(lost.numerator + kept.numerator).toBe(customersAtStart);
      expect((lost.value as number) + (kept.value as number)).toBeCloseTo(1, 15);
    }),
  );
});

test.each([
  [
    0,
    "customersLost must be at most customersAtStart (100), got 120",
    { customersAtStart: 100, customersLost: 120 },
  ],
  [
    0,
    'period must be one of day, week, month, quarter, year, got "fortnight"',
    { customersAtStart: 1, customersLost: 1, period: "fortnight" },
  ],
])("%# churnRate says what is wrong", (_, message, input) => {
  expect(() => churnRate(input as never)).toThrow(message);
});

describe("averageCustomerLifetime", () => {
  test.each([
    [0.025, 40],
    [0.03, 100 / 3], // metrickittools.com/guides/customer-lifetime-guide
    [0.2, 5],
    [1, 1],
  ])("at a churn of %d is %d periods", (rate, periods) => {
    expect(averageCustomerLifetime({ churnRate: rate }).value).toBeCloseTo(periods, 12);
  });
  test("equals the lifetime value of a subscriber who pays 1 in each period", () => {
    for (let thousandths = 1; thousandths <= 1000; thousandths += 1) {
      const churn = { churnRate: thousandths / 1000 };
      expect(averageCustomerLifetime(churn).value).toBe(
        subscriptionLifetimeValue({ averageRevenue: 1, ...churn }).value,
      );
    }
  });
  test("is null if nobody leaves", () => {
    expect(averageCustomerLifetime({ churnRate: 0, period: "month" })).toEqual({
      metric: "averageCustomerLifetime",
      kind: "derived",
      unit: "periods",
      better: "higher",
      value: null,
      reason: "no-churn",
      definition: { period: "month" },
    });
  });
  test("refuses a percentage", () => {
    expect(() => averageCustomerLifetime({ churnRate: 5 })).toThrow(
      "churnRate must be a fraction from 0 to 1 (5 % is 0.05), got 5",
    );
  });
  test("of a churn rate too small for a double is an error, not Infinity", () => {
    expect(() => averageCustomerLifetime({ churnRate: 5e-324 })).toThrow(
      "averageCustomerLifetime must be",
    );
  });
});

describe("convertChurnRate", () => {
  // https://churnkey.co/blog/convert-annual-churn-to-monthly-churn
  test.each([
    [0.01, 0.1136],
    [0.02, 0.2153],
    [0.03, 0.3062],
    [0.04, 0.3873],
    [0.05, 0.4596],
    [0.1, 0.7176],
  ])("%d a month is %d a year", (monthly, yearly) => {
    expect(convertChurnRate({ churnRate: monthly, from: "month", to: "year" }).value).toBeCloseTo(
      yearly,
      4,
    );
  });
  const units: TimeUnit[] = ["day", "week", "month", "quarter", "year"];
  const rate = fc.double({ min: 1e-12, max: 0.9, noNaN: true });
  test("converted and back again, a rate is the same", () => {
    fc.assert(
      fc.property(rate, fc.constantFrom(...units), fc.constantFrom(...units), (churn, from, to) => {
        const there = convertChurnRate({ churnRate: churn, from, to }).value as number;
        fc.pre(there < 0.999);
        const back = convertChurnRate({ churnRate: there, from: to, to: from }).value as number;
        expect(Math.abs(back - churn)).toBeLessThanOrEqual(1e-9 * churn);
      }),
    );
  });
  test("a longer period loses more customers, but all of them only if the rate is 1", () => {
    fc.assert(
      fc.property(rate, (churn) => {
        const rates = units.map(
          (to) => convertChurnRate({ churnRate: churn, from: "month", to }).value as number,
        );
        expect([...rates].sort((a, b) => a - b)).toEqual(rates);
        expect(rates[2]).toBe(churn);
      }),
    );
  });
  test("a year is 12 months and 4 quarters", () => {
    const of = (from: TimeUnit, to: TimeUnit): number =>
      convertChurnRate({ churnRate: 0.2, from, to }).value as number;
    expect(of("month", "year")).toBeCloseTo(1 - 0.8 ** 12, 14);
    expect(of("quarter", "year")).toBeCloseTo(1 - 0.8 ** 4, 14);
    expect(of("day", "week")).toBeCloseTo(1 - 0.8 ** 7, 14);
    expect(of("day", "month")).toBeCloseTo(1 - 0.8 ** 30.4375, 14);
  });
  test("0 stays 0 and 1 stays 1; a percentage is right to the last digit", () => {
    expect(convertChurnRate({ churnRate: 0, from: "month", to: "year" }).value).toBe(0);
    expect(convertChurnRate({ churnRate: 1, from: "month", to: "day" }).value).toBe(1);
    expect(convertChurnRate({ churnRate: 0.07, from: "month", to: "month" }).percent).toBe(7);
  });
  test("refuses unknown units of time", () => {
    expect(() => convertChurnRate({ churnRate: 0.1, from: "month", to: "hour" as never })).toThrow(
      "to must be one of",
    );
    expect(() => convertChurnRate({ churnRate: 0.1, to: "year" } as never)).toThrow(
      "from must be one of",
    );
  });
});

describe("revenue", () => {
  // https://bigdelta.com/library/metrics/nrr-vs-grr
  const year = { revenueAtStart: 20000, churned: 1200, contraction: 800, expansion: 3000 };
  test("kept, and revenue lost, is divided by the revenue at the start", () => {
    expect(grossRevenueRetention(year).value).toBe(0.9);
    expect(netRevenueRetention(year).value).toBe(1.05);
    expect(grossRevenueChurn(year).value).toBe(0.1);
    expect(netRevenueChurn(year).value).toBe(-0.05);
    expect(netRevenueChurn({ ...year, reactivation: 1000 }).value).toBe(-0.1);
  });
  test("a loss of more than the revenue at the start is refused", () => {
    const lost = { revenueAtStart: "100.00", churned: "60.00", contraction: "40.01", expansion: 0 };
    for (const of of [
      grossRevenueRetention,
      netRevenueRetention,
      grossRevenueChurn,
      netRevenueChurn,
    ]) {
      expect(() => of(lost)).toThrow(
        "churned + contraction must be at most revenueAtStart (100), got 100.01",
      );
    }
  });
  test("the quick ratio divides gains by losses", () => {
    const gains = { newRevenue: 20, expansion: 8 };
    expect(quickRatio({ ...gains, churned: 5, contraction: 3 }).value).toBe(3.5);
    expect(quickRatio({ ...gains, churned: 5, contraction: 3, reactivation: 4 }).value).toBe(4);
    expect(quickRatio({ ...gains, churned: 0, contraction: 0 }).reason).toBe("no-losses");
    expect(quickRatio({ newRevenue: 0, expansion: 0, churned: 0, contraction: 0 }).reason).toBe(
      "no-data",
    );
  });
  test("a roll-up of gains without losses still has the reason no-losses", () => {
    const gains = quickRatio({ newRevenue: 20, expansion: 8, churned: 0, contraction: 0 });
    const nothing = quickRatio({ newRevenue: 0, expansion: 0, churned: 0, contraction: 0 });
    expect(rollUp([nothing, gains]).reason).toBe("no-losses");
    expect(rollUp([nothing, nothing]).reason).toBe("no-data");
  });
});
