import { expect, test } from "vitest";
import * as library from "../../src/index.js";

const money = { averageRevenue: 25, churnRate: 0.05, acquisitionCost: 50 };

/** A call of each derived KPI, its unit and which way is better, as METRICS has them. */
test.each([
  [library.averageCustomerLifetime({ churnRate: 0.025 }), "averageCustomerLifetime periods higher"],
  [
    library.convertChurnRate({ churnRate: 0.1, from: "month", to: "year" }),
    "convertChurnRate fraction lower",
  ],
  [
    library.customerLifetimeValue({
      averageOrderValue: 1,
      purchaseFrequency: 1,
      customerLifetime: 1,
    }),
    "customerLifetimeValue money higher",
  ],
  [library.subscriptionLifetimeValue(money), "subscriptionLifetimeValue money higher"],
  [
    library.discountedLifetimeValue({
      margin: 1,
      retentionRate: 0.5,
      discountRate: 0.1,
      timing: "arrears",
    }),
    "discountedLifetimeValue money higher",
  ],
  [
    library.lifetimeValueToAcquisitionCost({ lifetimeValue: 1, acquisitionCost: 1 }),
    "lifetimeValueToAcquisitionCost number higher",
  ],
  [library.acquisitionPaybackPeriod(money), "acquisitionPaybackPeriod periods lower"],
  [
    library.repeatToNewSpendRatio({
      repeatRevenue: 1,
      returningCustomers: 1,
      newRevenue: 1,
      newCustomers: 1,
    }),
    "repeatToNewSpendRatio number neither",
  ],
  [
    library.loyaltyOrderValueUplift({
      memberRevenue: 65,
      memberOrders: 1,
      nonMemberRevenue: 50,
      nonMemberOrders: 1,
    }),
    "loyaltyOrderValueUplift fraction neither",
  ],
  [
    library.compoundAnnualGrowthRate({ start: 100, end: 121, years: 2 }),
    "compoundAnnualGrowthRate fraction higher",
  ],
  [library.projectGrowth({ start: 100, annualRate: 0.1, years: 2 }), "projectGrowth money neither"],
])("%# is what METRICS says, and survives JSON", (measure, about) => {
  const { metric, kind, unit, better } = measure;
  expect([metric, unit, better].join(" ")).toBe(about);
  expect(kind).toBe("derived");
  expect("percent" in measure).toBe(unit === "fraction");
  expect("reason" in measure).toBe(false);
  expect(JSON.parse(JSON.stringify(measure))).toStrictEqual(measure);
});

test("no answer is a reason and no value", () => {
  const none = library.averageCustomerLifetime({ churnRate: 0 });
  expect("percent" in none).toBe(false);
  expect([none.value, none.reason]).toEqual([null, "no-churn"]);
});

test("what is refused names the field", () => {
  const lifetime = { averageOrderValue: 1, purchaseFrequency: 1, customerLifetime: 1 };
  for (const [act, message] of [
    [
      () => library.customerLifetimeValue({ ...lifetime, averageOrderValue: "1,5" }),
      "averageOrderValue must be an amount",
    ],
    [() => library.customerLifetimeValue({ ...lifetime, currency: "euro" }), "currency must be"],
    [
      () => library.subscriptionLifetimeValue({ ...money, churnRate: 5 }),
      "churnRate must be a fraction",
    ],
    [
      () => library.subscriptionLifetimeValue(undefined as never),
      "averageRevenue must be an amount",
    ],
    [
      () => library.acquisitionPaybackPeriod({ ...money, period: "hour" as never }),
      "period must be one of",
    ],
    [
      () =>
        library.discountedLifetimeValue({
          margin: 1,
          retentionRate: 1.2,
          discountRate: 0,
          timing: "arrears",
        }),
      "retentionRate must be a fraction",
    ],
  ] as const) {
    expect(act).toThrow(message);
  }
});

test("a negative zero is zero, which JSON can hold", () => {
  const input = { likes: -0, comments: -0, followers: 5 };
  expect(library.engagementRate(input).numerator).toBe(0);
  expect(library.averageCustomerLifetime({ churnRate: -0 }).reason).toBe("no-churn");
  expect(
    library.customerLifetimeValue({
      averageOrderValue: -0,
      purchaseFrequency: -0,
      customerLifetime: 1,
    }).value,
  ).toBe(0);
  expect(library.averageOrderValue({ revenue: -0, orders: 3 })).toStrictEqual(
    library.averageOrderValue({ revenue: 0, orders: 3 }),
  );
  expect(library.convertChurnRate({ churnRate: -0, from: "month", to: "month" }).value).toBe(0);
});
