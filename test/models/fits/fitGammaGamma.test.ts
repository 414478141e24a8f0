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
import { digammaRemainder } from "../../../src/models/numerics/digammaRemainder.js";
import { cdnowRows } from "../../data/cdnow.js";

const published: GammaGammaModel = {
  model: "gamma-gamma",
  parameters: { p: 6.24957208, q: 3.74422457, v: 15.44352105 },
  timeUnit: "week",
};

function relative(value: number, expected: number): number {
  return Math.abs(value / expected - 1);
}

// Fader, Hardie and Lee (2005), RFM and CLV: p 6.25, q 3.74, v 15.44.
describe("the sample of CDNOW", () => {
  const sample = (): Spender[] =>
    cdnowRows("cdnow-sample-histories.csv").map(([, x, , , value]) => ({
      repeatPurchases: Number(x),
      meanRepeatValue: Number(value),
    }));

  test("the parameters and the likelihood of the 946 who came back are the published ones", () => {
    const fit = fitGammaGamma({ customers: sample(), timeUnit: "week" });
    expect(fit).toMatchObject({ customers: 946, leftOut: 1411, timeUnit: "week" });
    expect(fit).toMatchObject({ converged: true, warnings: [] });
    for (const name of ["p", "q", "v"] as const) {
      expect(relative(fit.parameters[name], published.parameters[name])).toBeLessThan(1e-6);
    }
    expect(Object.values(fit.standardErrors).every((error) => (error ?? 0) > 0)).toBe(true);
    expect(fit.logLikelihood).toBeCloseTo(-4055.9176948, 6);
    expect(fit.correlation).toBeCloseTo(0.1139, 4);
    expect(JSON.parse(JSON.stringify(fit))).toEqual(fit);
  });

  test("the first ten customers are expected to spend what others found", () => {
    const spends = sample()
      .slice(0, 10)
      .map((customer) => expectedSpend(published, customer)?.toFixed(2));
    expect(spends.join(" ")).toBe("24.65 18.91 35.17 35.17 35.17 71.46 18.91 35.17 27.28 35.17");
  });

  test("cents instead of dollars change the scale alone", () => {
    const customers = sample();
    const cents = customers.map((customer) => ({
      ...customer,
      meanRepeatValue: 100 * (customer.meanRepeatValue as number),
    }));
    const [inDollars, inCents] = [customers, cents].map((customers) =>
      fitGammaGamma({ customers }),
    );
    expect(
      relative(inCents?.parameters.p as number, inDollars?.parameters.p as number),
    ).toBeLessThan(1e-7);
    expect(
      relative(inCents?.parameters.v as number, 100 * (inDollars?.parameters.v as number)),
    ).toBeLessThan(1e-7);
  });

  test("weights may be split, and customers come in any order", () => {
    const customers = sample();
    const twice = fitGammaGamma({ customers: customers.map((one) => ({ ...one, weight: 2 })) });
    const split = fitGammaGamma({ customers: [...customers].reverse().concat(customers) });
    expect(split).toMatchObject({ customers: 1892, leftOut: 2822 });
    expect(twice).toMatchObject({ customers: 1892, leftOut: 2822 });
    expect(relative(split.parameters.q, twice.parameters.q)).toBeLessThan(1e-8);
    expect(relative(split.logLikelihood, twice.logLikelihood)).toBeLessThan(1e-12);
    expect(split.correlation).toBeCloseTo(twice.correlation as number, 12);
  });
});

/** The density of a mean value as Fader and Hardie (2013) print it, equation 1a. */
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

test("the likelihood is the published density, and its slopes are its slopes", () => {
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

// DLMF 5.4: at 1 the digamma function is less Euler's constant, at 1/2 that less twice the logarithm of 2.
test.each([
  [1, -0.5772156649015329],
  [0.5, -1.9635100260214235 + Math.LN2],
  [10, 2.251752589066721 - Math.log(10)],
])("the digamma function at %d, less the logarithm", (z, remainder) => {
  expect(digammaRemainder(z)).toBeCloseTo(remainder, 14);
});

describe("expected spend", () => {
  test("without a repeat purchase it is the mean of all", () => {
    const { p, q, v } = published.parameters;
    const mean = (p * v) / (q - 1);
    expect(expectedSpend(published, { repeatPurchases: 0 })).toBeCloseTo(mean, 12);
    expect(expectedSpend(published, { repeatPurchases: 0, meanRepeatValue: null })).toBeCloseTo(
      mean,
      12,
    );
  });

  test("it lies between the customer's own mean and that of all, the nearer to their own the more they bought", () => {
    const value = fc.double({ min: 0.01, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), value, (repeatPurchases, meanRepeatValue) => {
        const all = expectedSpend(published, { repeatPurchases: 0 }) as number;
        const spend = expectedSpend(published, { repeatPurchases, meanRepeatValue }) as number;
        const more = expectedSpend(published, {
          repeatPurchases: 2 * repeatPurchases,
          meanRepeatValue,
        });
        expect(spend).toBeGreaterThanOrEqual(Math.min(all, meanRepeatValue) * (1 - 1e-12));
        expect(spend).toBeLessThanOrEqual(Math.max(all, meanRepeatValue) * (1 + 1e-12));
        const off = Math.abs(spend - meanRepeatValue);
        expect(Math.abs((more as number) - meanRepeatValue)).toBeLessThanOrEqual(off + 1e-9);
      }),
    );
  });

  test("there is none where q is 1 or less, or where purchases were worth nothing or less", () => {
    const without = { ...published, parameters: { ...published.parameters, q: 1 } };
    expect(expectedSpend(without, { repeatPurchases: 0 })).toBeNull();
    expect(expectedSpend(without, { repeatPurchases: 3, meanRepeatValue: 20 })).toBeNull();
    expect(expectedSpend(published, { repeatPurchases: 3, meanRepeatValue: 0 })).toBeNull();
    expect(expectedSpend(published, { repeatPurchases: 3, meanRepeatValue: -482.5 })).toBeNull();
  });
});

describe("what a Gamma-Gamma fit warns of", () => {
  const fitOf = (pairs: readonly (readonly [number, number])[]): ReturnType<typeof fitGammaGamma> =>
    fitGammaGamma({
      customers: pairs.map(([repeatPurchases, meanRepeatValue]) => ({
        repeatPurchases,
        meanRepeatValue,
      })),
    });

  test("values of 0 and less are left out, and counted", () => {
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

  test("who buys often spends more", () => {
    const fit = fitOf([1, 2, 3, 4, 5, 6, 7, 8].map((x) => [x, 10 * x + (x % 2)]));
    expect(fit.correlation).toBeGreaterThan(0.9);
    expect(fit.warnings).toContain("spend-follows-frequency");
  });

  test("spends so unlike that they have no mean", () => {
    const values = [0.01, 0.1, 1, 10, 100, 1000, 1e4, 1e5, 1e6];
    const fit = fitOf(values.map((value, i) => [1 + ((i * 5) % 7), value]));
    expect(fit.parameters.q).toBeLessThanOrEqual(1);
    expect(fit.warnings).toContain("no-mean-spend");
  });

  test("customers who are alike: the fit returns and does not claim to have converged", () => {
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

  test("a correlation takes two things that vary", () => {
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

describe("what Gamma-Gamma refuses", () => {
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
