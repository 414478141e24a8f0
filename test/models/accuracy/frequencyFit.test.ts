import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/index.js";
import {
  type BgBbModel,
  frequencyFit,
  type ModelCustomer,
  type OpportunityCustomer,
  type PurchaseModel,
  probabilityOfPurchases,
} from "../../../src/models/index.js";
import { cdnowBgNbd, cdnowParetoNbd, cdnowSample } from "../cdnowSample.js";

const models: readonly PurchaseModel[] = [
  cdnowBgNbd,
  { ...cdnowBgNbd, model: "mbg-nbd" },
  cdnowParetoNbd,
];
const histories = fc.array(
  fc
    .record({
      repeatPurchases: fc.integer({ min: 0, max: 12 }),
      age: fc.integer({ min: 1, max: 400 }),
      weight: fc.integer({ min: 0, max: 5 }),
    })
    .map((one): ModelCustomer => ({ ...one, recency: one.repeatPurchases === 0 ? 0 : one.age })),
  { maxLength: 12 },
);

describe("frequencyFit", () => {
  test("expects the sum of the probabilities in each bin, for every model", () => {
    const customers = [
      { repeatPurchases: 0, recency: 0, age: 100 },
      { repeatPurchases: 2, recency: 30, age: 100, weight: 3 },
      { repeatPurchases: 9, recency: 200, age: 270 },
    ];
    for (const model of models) {
      const chance = (purchases: number, age: number): number =>
        probabilityOfPurchases(model, { purchases, horizon: { amount: age, unit: "day" } });
      const { bins, ...all } = frequencyFit(model, customers, { last: 3 });
      expect(all).toEqual({ counted: "customers", customers: 5 });
      expect(bins.map(({ bin, actual }) => [bin, actual])).toEqual([
        ["0", 1],
        ["1", 0],
        ["2", 3],
        ["3+", 1],
      ]);
      for (const x of [0, 1, 2]) {
        expect(bins[x]?.expected).toBeCloseTo(4 * chance(x, 100) + chance(x, 270), 12);
      }
    }
  });

  test("expects as many customers as there are, and a weight is that many customers", () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(...models), (customers, model) => {
        const fit = frequencyFit(model, customers);
        const sum = fit.bins.reduce((all, { expected }) => all + expected, 0);
        expect(sum).toBeCloseTo(fit.customers, 8);
        const single = customers.flatMap(({ weight, ...one }) =>
          Array.from({ length: weight ?? 1 }, () => one),
        );
        const apart = frequencyFit(model, single);
        expect(apart.bins.map(({ actual }) => actual)).toEqual(
          fit.bins.map(({ actual }) => actual),
        );
        for (const [x, { expected }] of apart.bins.entries()) {
          expect(expected).toBeCloseTo(fit.bins[x]?.expected as number, 9);
        }
        expect(JSON.parse(JSON.stringify(fit))).toEqual(fit);
      }),
      { numRuns: 40 },
    );
  });

  test("counts opportunities for BG/BB, and expects no more purchases than opportunities", () => {
    const donors: BgBbModel = {
      model: "bg-bb",
      parameters: { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 },
      timeUnit: "year",
    };
    const customers: OpportunityCustomer[] = [
      { repeatPurchases: 0, recency: 0, opportunities: 6, weight: 3 },
      { repeatPurchases: 2, recency: 5, opportunities: 6 },
    ];
    const { bins } = frequencyFit(donors, customers);
    expect(bins.map(({ actual }) => actual)).toEqual([3, 0, 1, 0, 0, 0, 0, 0]);
    expect(bins.reduce((all, { expected }) => all + expected, 0)).toBeCloseTo(4, 9);
    expect(bins[7]?.expected).toBeCloseTo(0, 12);
  });

  test.each<[string, unknown, unknown, unknown?]>([
    ["model must be", null, []],
    ["model.model must be", { ...cdnowBgNbd, model: "gamma-gamma" }, []],
    ["model.parameters.r must be", { ...cdnowBgNbd, parameters: {} }, []],
    ["customers must be an iterable", cdnowBgNbd, 3],
    ["customers[0] must be", cdnowBgNbd, [null]],
    ["customers[0].recency must be", cdnowBgNbd, [{ repeatPurchases: 1, recency: 9, age: 3 }]],
    [
      "customers[0].weight must be",
      cdnowBgNbd,
      [{ repeatPurchases: 0, recency: 0, age: 3, weight: 0.5 }],
    ],
    ["options must be", cdnowBgNbd, [], 7],
    ["last must be", cdnowBgNbd, [], { last: 0 }],
    ["last must be", cdnowBgNbd, [], { last: 1e9 }],
  ])("refuses: %s (%#)", (message, model, customers, options) => {
    const fit = () => frequencyFit(model as PurchaseModel, customers as [], options as object);
    expect(fit).toThrow(InputError);
    expect(fit).toThrow(message);
  });
});

test("BG/NBD describes the customers of CDNOW by repeat purchases", () => {
  const { bins } = frequencyFit(cdnowBgNbd, cdnowSample());
  expect(bins.map(({ actual }) => actual)).toEqual([1411, 439, 214, 100, 62, 38, 29, 64]);
  // The expected counts of a fitted model are within three standard deviations of the actual ones.
  for (const { actual, expected } of bins) {
    expect(Math.abs(actual - expected)).toBeLessThan(3 * Math.sqrt(expected));
  }
});
