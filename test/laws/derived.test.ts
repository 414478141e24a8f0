import { expect, test } from "vitest";
import { catalog } from "../../src/catalog/index.js";
import { evaluate } from "../../src/evaluate/index.js";
import type { Measure } from "../../src/index.js";
import * as library from "../../src/index.js";

const money = { averageRevenue: 25, churnRate: 0.05, acquisitionCost: 50 };
const derived = catalog.filter(({ rollUp }) => rollUp === "never");

test.each(derived.map(({ id, example }) => [id, example.input] as const))(
  "%s has a percentage exactly if it is a fraction, and survives JSON",
  (id, input) => {
    const measure = evaluate(id, input) as Measure;
    expect("percent" in measure).toBe(measure.unit === "fraction");
    expect("reason" in measure).toBe(false);
    expect(JSON.parse(JSON.stringify(measure))).toStrictEqual(measure);
  },
);

test("without a value there is a reason", () => {
  const none = library.averageCustomerLifetime({ churnRate: 0 });
  expect("percent" in none).toBe(false);
  expect([none.value, none.reason]).toEqual([null, "no-churn"]);
});

test("an error names the field", () => {
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

test("a negative zero counts as zero, because JSON cannot hold a negative zero", () => {
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
