import logGamma from "@stdlib/math-base-special-gammaln";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/kernel/inputError.js";
import { gammaGammaObjective } from "../../../src/models/fits/gammaGammaObjective.js";
import type { Spends } from "../../../src/models/fits/spends.js";
import {
  expectedSpend,
  type FitGammaGammaInput,
  fitGammaGamma,
  type GammaGammaModel,
  type Spender,
} from "../../../src/models/index.js";
import { cdnowRows } from "../../data/cdnow.js";
import { relativeError } from "../relativeError.js";

const published: GammaGammaModel = {
  model: "gamma-gamma",
  parameters: { p: 6.24957208, q: 3.74422457, v: 15.44352105 },
  timeUnit: "week",
};

// Fader, Hardie and Lee (2005), RFM and CLV: p 6.25, q 3.74, v 15.44.
describe("the sample of CDNOW", () => {
  const sample = (): Spender[] =>
    cdnowRows("cdnow-sample-histories.csv").map(([, x, , , value]) => ({
      repeatPurchases: Number(x),
      meanRepeatValue: Number(value),
    }));

  test("the parameters and the likelihood of the 946 customers with repeat purchases are the published ones", () => {
    const fit = fitGammaGamma({ customers: sample(), timeUnit: "week" });
    expect(fit).toMatchObject({ customers: 946, leftOut: 1411, timeUnit: "week" });
    expect(fit).toMatchObject({ converged: true, warnings: [] });
    for (const name of ["p", "q", "v"] as const) {
      expect(relativeError(fit.parameters[name], published.parameters[name])).toBeLessThan(1e-6);
    }
    expect(Object.values(fit.standardErrors).every((error) => (error ?? 0) > 0)).toBe(true);
    expect(fit.logLikelihood).toBeCloseTo(-4055.9176948, 6);
    expect(fit.correlation).toBeCloseTo(0.1139, 4);
    expect(JSON.parse(JSON.stringify(fit))).toEqual(fit);
  });

  test("the expected spends of the first ten customers are the published ones", () => {
    const spends = sample()
      .slice(0, 10)
      .map((customer) => expectedSpend(published, customer)?.toFixed(2));
    expect(spends.join(" ")).toBe("24.65 18.91 35.17 35.17 35.17 71.46 18.91 35.17 27.28 35.17");
  });

  test("with cents instead of dollars only v changes", () => {
    const customers = sample();
    const cents = customers.map((customer) => ({
      ...customer,
      meanRepeatValue: 100 * (customer.meanRepeatValue as number),
    }));
    const [inDollars, inCents] = [customers, cents].map((customers) =>
      fitGammaGamma({ customers }),
    );
    expect(
      relativeError(inCents?.parameters.p as number, inDollars?.parameters.p as number),
    ).toBeLessThan(1e-7);
    expect(
      relativeError(inCents?.parameters.v as number, 100 * (inDollars?.parameters.v as number)),
    ).toBeLessThan(1e-7);
  });

  test("weights can be split, and the order of customers does not matter", () => {
    const customers = sample();
    const twice = fitGammaGamma({ customers: customers.map((one) => ({ ...one, weight: 2 })) });
    const split = fitGammaGamma({ customers: [...customers].reverse().concat(customers) });
    expect(split).toMatchObject({ customers: 1892, leftOut: 2822 });
    expect(twice).toMatchObject({ customers: 1892, leftOut: 2822 });
    expect(relativeError(split.parameters.q, twice.parameters.q)).toBeLessThan(1e-8);
    expect(relativeError(split.logLikelihood, twice.logLikelihood)).toBeLessThan(1e-12);
    expect(split.correlation).toBeCloseTo(twice.correlation as number, 12);
  });
});

/** The log-density of a mean value: equation 1a of Fader and Hardie (2013). */
function logDensity(x: number, value: number, p: number, q: number, v: number): number {
  return (
    logGamma(p * x + q) -
    logGamma(p * x) -
    logGamma(q) +
    q * Math.log(v) +
    (p * x - 1) * Math.log(value) +
    p * x * Math.log(x) -
    (p * x + q) * Math.log(v + x * value)
  );
}

function spendsOf(x: number, value: number): Spends {
  const columns = [x, value, 1].map((entry) => Float64Array.of(entry));
  const [repeatPurchases, values, weights] = columns as [Float64Array, Float64Array, Float64Array];
  return { repeatPurchases, values, weights, customers: 1 };
}

const size = fc.double({ min: -3, max: 5, noNaN: true });

test("the likelihood is the published density, and its gradient is right", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.tuple(size, size, size, size), (x, sizes) => {
      const [p, q, v, value] = sizes.map(Math.exp) as [number, number, number, number];
      const objective = gammaGammaObjective(spendsOf(x, value));
      const point = Float64Array.of(p, q, v).map(Math.log);
      const gradient = new Float64Array(3);
      const expected = logDensity(x, value, p, q, v);
      expect(Math.abs(objective(point, gradient) + expected)).toBeLessThan(
        1e-8 * (1 + Math.abs(expected)),
      );
      const unused = new Float64Array(3);
      for (const i of [0, 1, 2]) {
        const moved = (by: number): Float64Array =>
          point.map((entry, at) => (at === i ? entry + by : entry));
        const slope = (objective(moved(1e-4), unused) - objective(moved(-1e-4), unused)) / 2e-4;
        expect(Math.abs((gradient[i] as number) - slope)).toBeLessThan(
          1e-5 * (1 + Math.abs(expected)),
        );
      }
    }),
  );
});

describe("the report on a Gamma-Gamma fit", () => {
  const fitOf = (pairs: readonly (readonly [number, number])[]): ReturnType<typeof fitGammaGamma> =>
    fitGammaGamma({
      customers: pairs.map(([repeatPurchases, meanRepeatValue]) => ({
        repeatPurchases,
        meanRepeatValue,
      })),
    });

  test("customers with a value of 0 or less are left out and counted", () => {
    const kept = [
      [1, 9],
      [2, 20],
      [1, 70],
      [3, 25],
      [2, 4],
    ] as const;
    const fit = fitOf([...kept, [2, 0], [1, -30], [0, 15]]);
    expect(fit).toMatchObject({ customers: 5, leftOut: 3 });
    expect(fit.parameters).toEqual(fitOf(kept).parameters);
  });

  test("warns if frequent buyers spend more", () => {
    const fit = fitOf([1, 2, 3, 4, 5, 6, 7, 8].map((x) => [x, 10 * x + (x % 2)]));
    expect(fit.correlation).toBeGreaterThan(0.9);
    expect(fit.warnings).toContain("spend-follows-frequency");
  });

  test("warns if spends differ too much to have a mean", () => {
    const values = [0.01, 0.1, 1, 10, 100, 1000, 1e4, 1e5, 1e6];
    const fit = fitOf(values.map((value, i) => [1 + ((i * 5) % 7), value]));
    expect(fit.parameters.q).toBeLessThanOrEqual(1);
    expect(fit.warnings).toContain("no-mean-spend");
  });

  test("a fit to customers who are alike ends at a boundary and says so", () => {
    const alike = [
      [
        [1, 20],
        [2, 20],
        [3, 20],
      ],
      [[4, 7]],
      [
        [2, 22.35],
        [4, 11.77],
        [1, 73.74],
        [6, 26.5],
        [9, 15.2],
        [3, 35.2],
      ],
    ] as const;
    for (const customers of alike) {
      const fit = fitOf(customers);
      expect(fit).toMatchObject({ converged: false, reason: "boundary" });
      expect(fit.warnings).toContain("spend-alike");
      expect(Object.values(fit.parameters).every(Number.isFinite)).toBe(true);
    }
  });

  test("the correlation is null if purchases or values do not vary", () => {
    expect(
      fitOf([
        [2, 10],
        [2, 20],
        [2, 50],
        [2, 12],
      ]).correlation,
    ).toBeNull();
    expect(
      fitOf([
        [1, 0.1],
        [2, 0.1],
        [3, 0.1],
      ]).correlation,
    ).toBeNull();
  });
});

describe("invalid input is refused", () => {
  const one = { repeatPurchases: 2, meanRepeatValue: 20 };
  test.each<[unknown, string]>([
    [undefined, "customers"],
    [{ customers: [] }, "customers"],
    [{ customers: [{ repeatPurchases: 0 }] }, "customers"],
    [{ customers: [one], timeUnit: "fortnight" }, "timeUnit"],
    [{ customers: [one, 3] }, "customers[1]"],
    [{ customers: [one, { ...one, repeatPurchases: 1.5 }] }, "customers[1].repeatPurchases"],
    [{ customers: [{ ...one, meanRepeatValue: "20" }] }, "customers[0].meanRepeatValue"],
    [{ customers: [{ ...one, meanRepeatValue: null }] }, "customers[0].meanRepeatValue"],
    [{ customers: [{ ...one, weight: 0.5 }] }, "customers[0].weight"],
  ])("fit %#", (input, argument) => {
    const attempt = (): unknown => fitGammaGamma(input as FitGammaGammaInput);
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(expect.objectContaining({ argument }));
  });

  test.each<[unknown, unknown, string]>([
    [undefined, one, "model"],
    [{ ...published, model: "bg-nbd" }, one, "model.model"],
    [{ ...published, parameters: { p: 6, q: -3, v: 15 } }, one, "model.parameters.q"],
    [published, undefined, "customer"],
    [published, { ...one, repeatPurchases: -1 }, "customer.repeatPurchases"],
    [published, { ...one, meanRepeatValue: NaN }, "customer.meanRepeatValue"],
    [
      { ...published, parameters: { p: 1e200, q: 1.5, v: 1e200 } },
      { repeatPurchases: 0 },
      "prediction",
    ],
  ])("expected spend %#", (model, customer, argument) => {
    const attempt = (): unknown => expectedSpend(model as GammaGammaModel, customer as Spender);
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(expect.objectContaining({ argument }));
  });
});
