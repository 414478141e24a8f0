import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/index.js";
import {
  type BgBbModel,
  expectedPurchases,
  type HoldoutCustomer,
  holdoutByFrequency,
  holdoutError,
  type PurchaseModel,
} from "../../../src/models/index.js";
import { rankCorrelation } from "../../../src/models/numerics/rankCorrelation.js";
import { cdnowBgNbd, cdnowParetoNbd, cdnowSample } from "../cdnowSample.js";

const three: readonly HoldoutCustomer[] = [
  { repeatPurchases: 4, recency: 80, age: 100, holdoutPurchases: 3, holdoutLength: 50 },
  { repeatPurchases: 0, recency: 0, age: 60, holdoutPurchases: 0, holdoutLength: 50, weight: 2 },
  { repeatPurchases: 1, recency: 10, age: 90, holdoutPurchases: 1, holdoutLength: 50 },
];
const expectedOf = (model: PurchaseModel, customer: HoldoutCustomer): number =>
  expectedPurchases(model, customer, { amount: customer.holdoutLength, unit: "day" });

describe("holdoutError", () => {
  test("has the errors of the model and of both guesses", () => {
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
    // 4 in 100 days go on as 2 in 50, 1 in 90 as 5 ninths.
    expect(error.ownRate.purchases).toBeCloseTo(2 + 5 / 9, 12);
    expect(error.ownRate.meanAbsoluteError).toBeCloseTo((1 + 4 / 9) / 4, 12);
    expect(error.ownRate.rankCorrelation).toBe(1);
    // 5 in 310 days.
    expect(error.meanRate.purchases).toBeCloseTo((4 * 5 * 50) / 310, 12);
    expect(error.meanRate.rankCorrelation).toBeNull();
  });

  test("is the same for a weight and for so many customers, in any order", () => {
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

  test("has no bias without purchases, and no rates without time", () => {
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
    const refused = [
      { ...one, holdoutPurchases: 6, holdoutLength: 5 },
      { ...one, holdoutPurchases: 1, holdoutLength: 5.5 },
    ];
    for (const customer of refused) {
      expect(() => holdoutError(model, [customer])).toThrow(/^customers\[0\]\.holdout/);
    }
  });

  test.each<[string, unknown]>([
    ["customers must be at least one customer", []],
    ["customers must be an iterable", "all"],
    ["customers[0] must be", [3]],
    ["customers[1].holdoutPurchases must be", [three[0], { ...three[1], holdoutPurchases: 0.5 }]],
    ["customers[0].holdoutPurchases must be", [{ ...three[0], holdoutPurchases: undefined }]],
    ["customers[0].holdoutPurchases must be 0", [{ ...three[0], holdoutLength: 0 }]],
    ["customers[0].holdoutLength must be", [{ ...three[0], holdoutLength: Number.NaN }]],
    ["customers[0].holdoutLength must be", [{ ...three[0], holdoutLength: -1 }]],
    ["customers must be of ages", [{ ...three[0], recency: 1e-320, age: 1e-320 }]],
  ])("refuses: %s (%#)", (message, customers) => {
    const error = () => holdoutError(cdnowBgNbd, customers as HoldoutCustomer[]);
    expect(error).toThrow(InputError);
    expect(error).toThrow(message);
  });
});

describe("holdoutByFrequency", () => {
  test("has the means of those who came back so often, and null where there is nobody", () => {
    const { bins, ...all } = holdoutByFrequency(cdnowBgNbd, three, { last: 3 });
    expect(all).toEqual({ counted: "holdout purchases per customer", customers: 4 });
    expect(bins.map(({ bin, customers, actual }) => [bin, customers, actual])).toEqual([
      ["0", 2, 0],
      ["1", 1, 1],
      ["2", 0, null],
      ["3+", 1, 3],
    ]);
    expect(bins[3]?.expected).toBeCloseTo(expectedOf(cdnowBgNbd, three[0] as HoldoutCustomer), 12);
    expect(bins[2]?.expected).toBeNull();
  });

  test("CDNOW under Pareto/NBD (Dziurzynski, Wadsworth and McCarthy, the walkthrough of R's BTYD)", () => {
    const { bins } = holdoutByFrequency(cdnowParetoNbd, cdnowSample());
    expect(bins.map(({ actual }) => Number(actual?.toFixed(3)))).toEqual([
      0.237, 0.697, 1.393, 1.56, 2.532, 2.947, 3.862, 6.359,
    ]);
    // Its parameters are fitted a little less closely: they move the fourth digit.
    const published = [0.1385, 0.5996, 1.196, 1.714, 2.399, 2.907, 3.819, 6.403];
    for (const [x, value] of published.entries()) {
      expect((bins[x]?.expected as number) / value).toBeCloseTo(1, 3);
    }
  });
});

test("on CDNOW, models are nearer than both guesses", () => {
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

describe("rank correlation", () => {
  const of = (first: number[], second: number[], weights = first.map(() => 1)): number | null =>
    rankCorrelation({ first, second, weights });

  test("is Spearman's, ties sharing the middle of their ranks (Spearman 1904)", () => {
    expect(of([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])).toBeCloseTo(0.8207826816681233, 12);
    expect(
      of([106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]),
    ).toBeCloseTo(-29 / 165, 12);
    expect(of([1, 2, 3], [3, 2, 1])).toBe(-1);
    expect(of([1, 1], [1, 2])).toBeNull();
    expect(of([], [])).toBeNull();
  });

  test("does not mind what rises with a value, nor weights for copies", () => {
    const pairs = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 1, max: 3 }),
      ),
      { minLength: 2, maxLength: 8 },
    );
    fc.assert(
      fc.property(pairs, (rows) => {
        const [a, b, w] = [0, 1, 2].map((at) => rows.map((row) => row[at] as number)) as [
          number[],
          number[],
          number[],
        ];
        const copies = rows.flatMap(([x, y, times]) => Array<[number, number]>(times).fill([x, y]));
        const copied = of(
          copies.map(([x]) => x ** 3),
          copies.map(([, y]) => y),
        );
        const weighted = of(a, b, w);
        if (weighted === null) expect(copied).toBeNull();
        else expect(copied).toBeCloseTo(weighted, 9);
      }),
      { numRuns: 60 },
    );
  });
});
