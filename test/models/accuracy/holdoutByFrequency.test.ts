import { describe, expect, test } from "vitest";
import {
  expectedPurchases,
  type HoldoutCustomer,
  holdoutByFrequency,
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

describe("holdoutByFrequency", () => {
  test("computes means by repeat purchases, and null for bins without customers", () => {
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

  test("agrees with R's BTYD for CDNOW and Pareto/NBD (Dziurzynski, Wadsworth and McCarthy, the walkthrough of BTYD)", () => {
    const { bins } = holdoutByFrequency(cdnowParetoNbd, cdnowSample());
    expect(bins.map(({ actual }) => Number(actual?.toFixed(3)))).toEqual([
      0.237, 0.697, 1.393, 1.56, 2.532, 2.947, 3.862, 6.359,
    ]);
    // The parameters of the walkthrough are slightly less precise, which changes the fourth digit.
    const published = [0.1385, 0.5996, 1.196, 1.714, 2.399, 2.907, 3.819, 6.403];
    for (const [x, value] of published.entries()) {
      expect((bins[x]?.expected as number) / value).toBeCloseTo(1, 3);
    }
  });
});
