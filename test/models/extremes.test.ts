// Extreme parameters, at which fits of small samples end, and input that would take too long.

import { describe, expect, test } from "vitest";
import { InputError } from "../../src/index.js";
import {
  alivePath,
  type BgBbModel,
  type BgNbdModel,
  discountedExpectedResidualTransactions,
  expectedPurchases,
  fitBgBb,
  fitGammaGamma,
  fitMbgNbd,
  type ParetoNbdModel,
  probabilityOfPurchases,
  purchaseTracking,
  simulateCustomers,
} from "../../src/models/index.js";

const bgBb: BgBbModel = {
  model: "bg-bb",
  parameters: { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.78 },
  timeUnit: "year",
};
const bgNbd: BgNbdModel = {
  model: "bg-nbd",
  parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
  timeUnit: "week",
};

describe("customers with nearly equal purchase rates, as r and alpha grow together", () => {
  // Computed with mpmath at 40 digits.
  const truth = 0.274167417097106;
  test.each([1e12, 1e15, 1e100, 1e150])("r of %d gives the limit for equal rates", (r) => {
    const model: ParetoNbdModel = {
      model: "pareto-nbd",
      parameters: { r, alpha: 3 * r, s: 0.606, beta: 11.669 },
      timeUnit: "week",
    };
    const horizon = { amount: 6, unit: "week" } as const;
    expect(probabilityOfPurchases(model, { purchases: 1, horizon })).toBeCloseTo(truth, 11);
    let all = 0;
    for (let purchases = 0; purchases < 60; purchases += 1) {
      all += probabilityOfPurchases(model, { purchases, horizon });
    }
    expect(all).toBeCloseTo(1, 10);
  });
  test("discounted purchases for a fit that ended at a boundary", () => {
    const model: BgNbdModel = {
      model: "mbg-nbd",
      parameters: {
        r: 256833233231.28625,
        alpha: 3956168149981.664,
        a: 0.24332652400844199,
        b: 0.1295498165845151,
      },
      timeUnit: "week",
    };
    const customer = { repeatPurchases: 10, recency: 38, age: 39 };
    // Computed with mpmath at 40 digits.
    expect(
      discountedExpectedResidualTransactions(model, customer, { rate: 0.1, per: "year" }),
    ).toBeCloseTo(26.1956783199944, 9);
  });
  test("a fit to a few distinct histories does not claim to have converged", () => {
    const rows = [
      { repeatPurchases: 1, recency: 3, age: 10 },
      { repeatPurchases: 0, recency: 0, age: 10 },
      { repeatPurchases: 4, recency: 8, age: 10 },
    ];
    for (const weight of [900, 1e10, 9e14]) {
      const customers = rows.map((row) => ({ ...row, weight }));
      const fit = fitMbgNbd({ customers, timeUnit: "week" });
      expect(fit.converged).toBe(false);
      expect(fit.warnings).toContain("purchase-rates-alike");
    }
  });
});

describe("input that would take too long is refused", () => {
  const random = (): number => 0.5;
  const age = { amount: 1, unit: "week" } as const;
  const two = { amount: 2e9, unit: "year" } as const;
  test.each<[string, () => unknown]>([
    ["opportunities", () => probabilityOfPurchases(bgBb, { purchases: 0, horizon: two })],
    [
      "a fit of opportunities",
      () =>
        fitBgBb({
          customers: [{ repeatPurchases: 1, recency: 1, opportunities: 1e10 }],
          timeUnit: "day",
        }),
    ],
    ["a path by default", () => alivePath(bgBb, { purchases: [1], age: 100_000 })],
    ["customers", () => simulateCustomers(bgNbd, { customers: 1e12, age, random })],
    [
      "purchases",
      () =>
        simulateCustomers(
          { ...bgNbd, parameters: { ...bgNbd.parameters, alpha: 1e-12 } },
          { customers: 1, age, random },
        ),
    ],
    [
      "weights",
      () =>
        fitMbgNbd({
          customers: [1, 2].map((at) => ({
            repeatPurchases: 1,
            recency: at,
            age: 9,
            weight: Number.MAX_SAFE_INTEGER,
          })),
          timeUnit: "week",
        }),
    ],
    [
      "ages",
      () =>
        fitMbgNbd({
          customers: [{ repeatPurchases: 1, recency: 1, age: 1e301 }],
          timeUnit: "week",
        }),
    ],
    [
      "values",
      () => fitGammaGamma({ customers: [{ repeatPurchases: 2, meanRepeatValue: 1e308 }] }),
    ],
    [
      "parameters",
      () =>
        expectedPurchases(
          { ...bgNbd, parameters: { ...bgNbd.parameters, b: 1e305 } },
          { repeatPurchases: 0, recency: 0, age: 1 },
          age,
        ),
    ],
  ])("%s", (_, act) => {
    expect(act).toThrow(InputError);
  });
  test("a long path with many purchases takes little time", () => {
    const purchases = Array.from({ length: 20_000 }, (_, place) => 2 * (place + 1));
    const path = alivePath(bgNbd, { purchases, age: 50_000 });
    expect(path).toHaveLength(50_001);
    expect(path[4]).toEqual(alivePath(bgNbd, { purchases: [2, 4], age: 4 }).at(-1));
  });
  test("a step can be far longer than the holdout", () => {
    const timeline = {
      startsOn: "2026-01-01",
      timeUnit: "week",
      calibrationEnd: 5,
      holdoutEnd: 10,
      moments: [{ time: 0, newCustomers: 1, repeatPurchases: 0 }],
    } as const;
    const every = { amount: 1e10, unit: "week" } as const;
    expect(purchaseTracking(bgNbd, timeline, { every }).steps).toHaveLength(1);
  });
});
