import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/kernel/inputError.js";
import { historiesOf } from "../../../src/models/fits/historiesOf.js";
import { paretoNbdObjective } from "../../../src/models/fits/paretoNbdObjective.js";
import {
  fitParetoNbd,
  type ModelCustomer,
  type PurchaseFitInput,
} from "../../../src/models/index.js";
import { cdnowRows } from "../../data/cdnow.js";
import { relativeError } from "../relativeError.js";

const names = ["r", "alpha", "s", "beta"] as const;

const few: readonly ModelCustomer[] = [
  { repeatPurchases: 0, recency: 0, age: 36, weight: 60 },
  { repeatPurchases: 1, recency: 8, age: 36, weight: 20 },
  { repeatPurchases: 2, recency: 30, age: 36, weight: 10 },
  { repeatPurchases: 4, recency: 15, age: 36, weight: 4 },
  { repeatPurchases: 6, recency: 34, age: 36, weight: 6 },
];

function cdnow(times: number): ModelCustomer[] {
  return cdnowRows("cdnow-sample-histories.csv").map((row) => {
    const [, x, recency, age] = row.map(Number) as [number, number, number, number];
    return { repeatPurchases: x * times, recency: recency / 7, age: age / 7 };
  });
}

describe("CDNOW, 2 357 customers in weeks", () => {
  // Fader, Hardie and Lee (2005): .553, 10.578, .606, 11.669; -9595.0.
  test("parameters, standard errors and likelihood are the published ones (Fader, Hardie and Lee 2005)", () => {
    const fit = fitParetoNbd({ customers: cdnow(1), timeUnit: "week" });
    expect(fit).toMatchObject({ model: "pareto-nbd", timeUnit: "week", customers: 2357 });
    expect(fit).toMatchObject({ converged: true, reason: "gradient", warnings: [] });
    const { parameters, standardErrors } = fit;
    const expected = { r: 0.55327704, alpha: 10.5776834, s: 0.60623995, beta: 11.66873415 };
    const errors = { r: 0.04763, alpha: 0.84272, s: 0.18728, beta: 6.2111 };
    for (const name of names) {
      expect(relativeError(parameters[name], expected[name])).toBeLessThan(1e-6);
      expect(relativeError(standardErrors[name] ?? 0, errors[name])).toBeLessThan(1e-4);
    }
    expect(fit.logLikelihood).toBeCloseTo(-9594.97617894, 6);
    expect(JSON.parse(JSON.stringify(fit))).toEqual(fit);
  });

  test("in days only alpha and beta change", () => {
    const daily = cdnow(1).map(({ repeatPurchases, recency, age }) => {
      return { repeatPurchases, recency: recency * 7, age: age * 7 };
    });
    const { parameters, logLikelihood } = fitParetoNbd({ customers: daily, timeUnit: "day" });
    expect(relativeError(parameters.r, 0.55327704)).toBeLessThan(1e-6);
    expect(relativeError(parameters.alpha, 7 * 10.5776834)).toBeLessThan(1e-6);
    expect(relativeError(parameters.beta, 7 * 11.66873415)).toBeLessThan(1e-6);
    expect(logLikelihood).toBeCloseTo(-9594.97617894 - 2457 * Math.log(7), 6);
  });

  test.each([30, 300])(
    "with all frequencies multiplied by %i the fit ends at a boundary and says so",
    (times) => {
      const fit = fitParetoNbd({ customers: cdnow(times), timeUnit: "week" });
      expect(fit).toMatchObject({ converged: false, reason: "boundary" });
      expect(fit.warnings).toContain("dropout-alike");
      expect(Number.isFinite(fit.logLikelihood)).toBe(true);
    },
  );
});

describe("fitParetoNbd", () => {
  test("weights can be split, and the order of customers does not matter", () => {
    const fit = fitParetoNbd({ customers: few, timeUnit: "week" });
    const split = few.flatMap((customer) => [
      { ...customer, weight: (customer.weight ?? 1) - 3 },
      { ...customer, weight: 2 },
      { ...customer, weight: undefined },
    ]);
    const other = fitParetoNbd({ customers: split.reverse(), timeUnit: "week" });
    expect(other.customers).toBe(100);
    expect(other.logLikelihood).toBeCloseTo(fit.logLikelihood, 9);
    for (const name of names) {
      expect(relativeError(other.parameters[name], fit.parameters[name])).toBeLessThan(1e-6);
    }
  });

  test("the gradient of the likelihood is right", () => {
    const entry = fc.double({ min: -3, max: 3, noNaN: true });
    const customers = [
      ...few,
      { repeatPurchases: 5000, recency: 20, age: 30 },
      { repeatPurchases: 1, recency: 40, age: 40 },
    ];
    const objective = paretoNbdObjective(historiesOf(customers));
    const unused = new Float64Array(4);
    fc.assert(
      fc.property(fc.tuple(entry, entry, entry, entry), (point) => {
        const gradient = new Float64Array(4);
        objective(Float64Array.from(point), gradient);
        gradient.forEach((slope, i) => {
          const at = (step: number) =>
            objective(
              Float64Array.from(point.map((value, k) => (k === i ? value + step : value))),
              unused,
            );
          const near = (at(1e-4) - at(-1e-4)) / 2e-4;
          const far = (at(2e-4) - at(-2e-4)) / 4e-4;
          expect(Math.abs(slope - (4 * near - far) / 3)).toBeLessThan(1e-6);
        });
      }),
    );
  });

  test("a fit that ends at a boundary does not claim to have converged", () => {
    const at = (customers: readonly ModelCustomer[]) =>
      fitParetoNbd({ customers, timeUnit: "week" });
    // Nobody has a repeat purchase.
    const none = at([{ repeatPurchases: 0, recency: 0, age: 30, weight: 50 }]);
    expect(none.warnings).toContain("few-repeat-purchases");
    // All customers buy equally often, and until the end.
    const alike = at([{ repeatPurchases: 5, recency: 30, age: 30, weight: 50 }]);
    expect(alike.warnings).toEqual(
      expect.arrayContaining(["purchase-rates-alike", "no-dropout", "no-standard-errors"]),
    );
    // Purchase rates differ, and all customers buy until the end.
    const loyal = at([
      { repeatPurchases: 1, recency: 29, age: 30, weight: 20 },
      { repeatPurchases: 20, recency: 30, age: 30, weight: 20 },
    ]);
    expect(loyal.warnings).toContain("no-dropout");
    for (const { converged, reason, standardErrors } of [none, alike, loyal]) {
      expect({ converged, reason }).toEqual({ converged: false, reason: "boundary" });
      expect(Object.values(standardErrors)).toEqual([null, null, null, null]);
    }
  });

  test("a fit ends for histories that no parameters explain", () => {
    for (const customers of [
      [{ repeatPurchases: 0, recency: 0, age: 0 }],
      [{ repeatPurchases: 1, recency: 1e-9, age: 1e9 }, ...few],
      [
        { repeatPurchases: 5000, recency: 10, age: 36 },
        { repeatPurchases: 0, recency: 0, age: 36 },
      ],
    ]) {
      const fit = fitParetoNbd({ customers, timeUnit: "week" });
      expect(Object.values(fit.parameters).every(Number.isFinite)).toBe(true);
      expect(Number.isFinite(fit.logLikelihood)).toBe(true);
    }
  });

  test.each<[string, unknown, string]>([
    ["nothing", undefined, "timeUnit"],
    ["no unit", { customers: few }, "timeUnit"],
    ["a unit unknown", { customers: few, timeUnit: "minute" }, "timeUnit"],
    ["no customers", { timeUnit: "week" }, "customers"],
    ["none of them", { customers: [], timeUnit: "week" }, "customers"],
    [
      "a recency past the age",
      { customers: [...few, { repeatPurchases: 1, recency: 3, age: 2 }], timeUnit: "week" },
      "customers[5].recency",
    ],
  ])("refuses %s", (_, input, argument) => {
    const fit = () => fitParetoNbd(input as PurchaseFitInput);
    expect(fit).toThrow(InputError);
    expect(fit).toThrow(expect.objectContaining({ argument }));
  });
});
