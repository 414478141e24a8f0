import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/index.js";
import {
  type BgBbModel,
  expectedPurchases,
  type HoldoutCustomer,
  holdoutError,
  type PurchaseModel,
} from "../../../src/models/index.js";
import { cdnowBgNbd, cdnowParetoNbd, cdnowSample } from "../cdnowSample.js";

const three: readonly HoldoutCustomer[] = [
  { repeatPurchases: 4, recency: 80, age: 100, holdoutPurchases: 3, holdoutLength: 50 },
  { repeatPurchases: 0, recency: 0, age: 60, holdoutPurchases: 0, holdoutLength: 50, weight: 2 },
  { repeatPurchases: 1, recency: 10, age: 90, holdoutPurchases: 1, holdoutLength: 50 },
];

const expectedOf = (model: PurchaseModel, customer: HoldoutCustomer): number =>
  expectedPurchases(model, customer, { amount: customer.holdoutLength, unit: "day" });

describe("holdoutError", () => {
  test("computes the errors of the model and of both guesses", () => {
    const error = holdoutError(cdnowBgNbd, three);
    const [a, b, c] = three.map((one) => expectedOf(cdnowBgNbd, one)) as [number, number, number];
    expect([error.customers, error.actual]).toEqual([4, 4]);
    expect(error.model.purchases).toBeCloseTo(a + 2 * b + c, 12);
    expect(error.model.bias).toBeCloseTo((a + 2 * b + c - 4) / 4, 12);
    const misses = [a - 3, b, b, c - 1].map(Math.abs);
    const meanOf = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(error.model.meanAbsoluteError).toBeCloseTo(meanOf(misses), 12);
    const squares = meanOf(misses.map((miss) => miss * miss));
    expect(error.model.rootMeanSquaredError).toBeCloseTo(Math.sqrt(squares), 12);
    // 4 purchases in 100 days predict 2 in 50 days, and 1 in 90 days predicts 5/9.
    expect(error.ownRate.purchases).toBeCloseTo(2 + 5 / 9, 12);
    expect(error.ownRate.meanAbsoluteError).toBeCloseTo((1 + 4 / 9) / 4, 12);
    expect(error.ownRate.rankCorrelation).toBe(1);
    // All customers together made 5 purchases in 310 days.
    expect(error.meanRate.purchases).toBeCloseTo((4 * 5 * 50) / 310, 12);
    expect(error.meanRate.rankCorrelation).toBeNull();
  });

  test("is the same for a weight and for repeated customers, in any order", () => {
    const apart = three.flatMap(({ weight = 1, ...one }) =>
      Array<HoldoutCustomer>(weight).fill(one),
    );
    const [error, other] = [three, apart.reverse()].map((all) => holdoutError(cdnowBgNbd, all));
    expect(other?.model.rankCorrelation).toBeCloseTo(error?.model.rankCorrelation as number, 12);
    expect(other?.model.rootMeanSquaredError).toBeCloseTo(
      error?.model.rootMeanSquaredError as number,
      12,
    );
  });

  test("has a bias of null without purchases, and predicts nothing from rates without time", () => {
    const fresh = { repeatPurchases: 0, recency: 0, age: 0, holdoutPurchases: 0, holdoutLength: 9 };
    const error = holdoutError(cdnowBgNbd, [fresh]);
    expect(error.model.bias).toBeNull();
    expect([error.ownRate.purchases, error.meanRate.purchases]).toEqual([0, 0]);
    expect(JSON.parse(JSON.stringify(error))).toEqual(error);
  });

  test("counts opportunities for BG/BB", () => {
    const model: BgBbModel = {
      model: "bg-bb",
      parameters: { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 },
      timeUnit: "year",
    };
    const one = { repeatPurchases: 3, recency: 5, opportunities: 6 };
    const error = holdoutError(model, [{ ...one, holdoutPurchases: 2, holdoutLength: 5 }]);
    expect(error.ownRate.purchases).toBe(2.5);
    expect(error.model.purchases).toBeCloseTo(
      expectedPurchases(model, one, { amount: 5, unit: "year" }),
      12,
    );
    expect(() => holdoutError(model, [{ ...one, holdoutPurchases: 6, holdoutLength: 5 }])).toThrow(
      "customers[0].holdoutPurchases must be at most holdoutLength (5), got 6",
    );
    expect(() =>
      holdoutError(model, [{ ...one, holdoutPurchases: 1, holdoutLength: 5.5 }]),
    ).toThrow("customers[0].holdoutLength must be a whole number from 0 up, got 5.5");
    expect(() =>
      holdoutError(model, [{ ...one, recency: 7, holdoutPurchases: 1, holdoutLength: 5 }]),
    ).toThrow("customers[0].recency must be at most opportunities (6), got 7");
    const all = { ...one, holdoutPurchases: 5, holdoutLength: 5 };
    expect(holdoutError(model, [all]).actual).toBe(5);
    const unwatched = { ...one, holdoutPurchases: 0, holdoutLength: 0 };
    expect(holdoutError(model, [unwatched]).model.purchases).toBe(0);
  });

  test.each<[string, unknown]>([
    ['customers must be at least one customer, got "none"', []],
    ['customers must be at least one customer, got "none"', [{ ...three[0], weight: 0 }]],
    ["customers must be an iterable", "all"],
    ["customers[0] must be a customer, got 3", [3]],
    ["customers[1].recency must be at most age", [three[0], { ...three[2], recency: 91 }]],
    ["customers[1].weight must be a whole number", [three[0], { ...three[1], weight: -1 }]],
    [
      "customers[1].holdoutPurchases must be a whole number from 0 up, got 0.5",
      [three[0], { ...three[1], holdoutPurchases: 0.5 }],
    ],
    [
      "customers[0].holdoutPurchases must be a whole number from 0 up, got -1",
      [{ ...three[0], holdoutPurchases: -1 }],
    ],
    [
      "customers[0].holdoutPurchases must be a whole number from 0 up, got undefined",
      [{ ...three[0], holdoutPurchases: undefined }],
    ],
    [
      "customers[0].holdoutPurchases must be 0 where the holdout has no length, got 3",
      [{ ...three[0], holdoutLength: 0 }],
    ],
    [
      "customers[0].holdoutLength must be a finite number from 0 up, got NaN",
      [{ ...three[0], holdoutLength: Number.NaN }],
    ],
    [
      "customers[0].holdoutLength must be a finite number from 0 up, got -1",
      [{ ...three[0], holdoutLength: -1 }],
    ],
    [
      "customers must be of ages long enough for rates in doubles",
      [{ ...three[0], recency: 1e-320, age: 1e-320 }],
    ],
  ])("refuses: %s (%#)", (message, customers) => {
    const error = () => holdoutError(cdnowBgNbd, customers as HoldoutCustomer[]);
    expect(error).toThrow(InputError);
    expect(error).toThrow(message);
  });
});

test("on CDNOW, the models have smaller errors than both guesses", () => {
  const sample = cdnowSample();
  for (const model of [cdnowBgNbd, { ...cdnowBgNbd, model: "mbg-nbd" as const }, cdnowParetoNbd]) {
    const error = holdoutError(model, sample);
    expect([error.customers, error.actual]).toEqual([2357, 1882]);
    for (const guess of [error.ownRate, error.meanRate]) {
      expect(error.model.meanAbsoluteError).toBeLessThan(0.8 * guess.meanAbsoluteError);
      expect(error.model.rootMeanSquaredError).toBeLessThan(0.8 * guess.rootMeanSquaredError);
      expect(Math.abs(error.model.bias as number)).toBeLessThan(guess.bias as number);
    }
  }
});
