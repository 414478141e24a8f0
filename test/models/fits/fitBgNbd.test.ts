import { describe, expect, test } from "vitest";
import { bgNbdObjective } from "../../../src/models/fits/bgNbdObjective.js";
import { historiesOf } from "../../../src/models/fits/historiesOf.js";
import {
  type BgNbdModel,
  expectedPurchases,
  type Fit,
  fitBgNbd,
  fitMbgNbd,
  type ModelCustomer,
} from "../../../src/models/index.js";
import { bgNbdProcess } from "../../../src/models/processes/bgNbdProcess.js";
import { randomNumbers } from "../../bench/data.js";
import { cdnowRows } from "../../data/cdnow.js";
import { relativeError } from "../relativeError.js";

const published = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

const customer = { repeatPurchases: 2, recency: 30.43, age: 38.86 };

describe("the sample of CDNOW: 2 357 customers", () => {
  const customersIn = (days: number, times = 1): ModelCustomer[] =>
    cdnowRows("cdnow-sample-histories.csv").map((row) => {
      const [, x, last, now] = row.map(Number) as [number, number, number, number];
      return { repeatPurchases: times * x, recency: last / days, age: now / days };
    });

  test.each([
    [fitBgNbd, [0.24259452, 4.41360199, 0.79292201, 2.42590675], -9582.42920667],
    [fitMbgNbd, [0.52484315, 6.18308522, 0.89135939, 1.61400227], -9582.13571555],
  ] as const)(
    "%o finds the published parameters and likelihood",
    (fitTo, parameters, likelihood) => {
      const fit = fitTo({ customers: customersIn(7), timeUnit: "week" });
      Object.values({ ...fit.parameters }).forEach((value, i) => {
        expect(relativeError(value, parameters[i] as number)).toBeLessThan(1e-5);
      });
      expect(fit.logLikelihood).toBeCloseTo(likelihood, 6);
      expect(fit).toMatchObject({
        customers: 2357,
        timeUnit: "week",
        converged: true,
        warnings: [],
      });
      expect(JSON.parse(JSON.stringify(fit))).toEqual(fit);
    },
  );

  test("the standard errors of BG/NBD are .01256, .37822, .18573 and .70542", () => {
    const { standardErrors } = fitBgNbd({ customers: customersIn(7), timeUnit: "week" });
    expect(Object.values(standardErrors)).toEqual([
      expect.closeTo(0.01256, 5),
      expect.closeTo(0.37822, 5),
      expect.closeTo(0.18573, 5),
      expect.closeTo(0.70542, 4),
    ]);
  });

  test("in days, alpha is 7 times as large and nothing else changes", () => {
    const fit = fitBgNbd({ customers: customersIn(1), timeUnit: "day" });
    const inWeeks = fitBgNbd({ customers: customersIn(7), timeUnit: "week" });
    expect(fit.logLikelihood).toBeCloseTo(-14363.5304429, 6);
    expect(relativeError(fit.parameters.alpha, 30.8952139)).toBeLessThan(1e-5);
    const { parameters, standardErrors } = inWeeks;
    expect(relativeError(fit.parameters.alpha, 7 * parameters.alpha)).toBeLessThan(1e-9);
    expect(relativeError(fit.parameters.b, parameters.b)).toBeLessThan(1e-9);
    const error = standardErrors.alpha as number;
    expect(relativeError(fit.standardErrors.alpha as number, 7 * error)).toBeLessThan(1e-7);
    const daily = { repeatPurchases: 2, recency: 7 * 30.43, age: 7 * 38.86 };
    const [one, other] = [fit, inWeeks].map((model, i) =>
      expectedPurchases(model, i === 0 ? daily : customer, { amount: 1, unit: "quarter" }),
    ) as [number, number];
    expect(relativeError(one, other)).toBeLessThan(1e-9);
  });

  test.each([30, 300])(
    "with all frequencies multiplied by %i it converges, where the Python package lifetimes fails",
    (times) => {
      for (const fitTo of [fitBgNbd, fitMbgNbd]) {
        const fit = fitTo({ customers: customersIn(7, times), timeUnit: "week" });
        expect(fit.converged).toBe(true);
        expect(Object.values(fit.standardErrors).every((error) => (error as number) > 0)).toBe(
          true,
        );
      }
    },
  );
});

/** Customers that the model itself simulates. */
function drawn(size: number, seed: number): ModelCustomer[] {
  const random = randomNumbers(seed);
  return Array.from({ length: size }, () => {
    const age = 27 + 12 * random();
    const times = bgNbdProcess.simulate(published, age, random);
    return { repeatPurchases: times.length, recency: times.at(-1) ?? 0, age };
  });
}

/** The largest relative difference between the parameters or the likelihoods of two fits. */
function apart(one: Fit<BgNbdModel>, other: Fit<BgNbdModel>): number {
  const likelihoods = relativeError(one.logLikelihood, other.logLikelihood);
  const values = Object.values({ ...one.parameters });
  const others = Object.values({ ...other.parameters });
  return Math.max(
    likelihoods,
    ...values.map((value, i) => relativeError(value, others[i] as number)),
  );
}

describe("fits", () => {
  test("the gradient of the likelihood is right", () => {
    const histories = historiesOf(drawn(40, 3));
    for (const first of [0, 1] as const) {
      const objective = bgNbdObjective(histories, first);
      const point = Float64Array.of(-0.7, -1.9, 0.3, 1.1);
      const gradient = new Float64Array(4);
      objective(point, gradient);
      gradient.forEach((slope, i) => {
        const [above, below] = [1e-5, -1e-5].map((shift) =>
          objective(
            point.map((entry, j) => (j === i ? entry + shift : entry)),
            new Float64Array(4),
          ),
        ) as [number, number];
        expect((above - below) / 2e-5).toBeCloseTo(slope, 8);
      });
    }
  });

  test("without repeat purchases the likelihood is the probability of no purchase", () => {
    const objective = bgNbdObjective(historiesOf([{ repeatPurchases: 0, recency: 0, age: 30 }]), 0);
    const point = Float64Array.of(0.2, -1, 0.3, 1.1);
    const chance = (Math.exp(-1) / (Math.exp(-1) + 1)) ** Math.exp(0.2);
    expect(objective(point, new Float64Array(4))).toBeCloseTo(-Math.log(chance), 14);
  });

  test("the order of customers does not matter, and a weight equals repeated customers", () => {
    const customers = drawn(300, 11).map(({ repeatPurchases, recency, age }) => {
      return { repeatPurchases, recency: Math.ceil(recency), age: Math.ceil(age) };
    });
    const fit = fitBgNbd({ customers, timeUnit: "week" });
    expect(fit.converged).toBe(true);
    const backwards = fitBgNbd({ customers: [...customers].reverse(), timeUnit: "week" });
    expect(apart(backwards, fit)).toBeLessThan(1e-9);
    const counts = new Map<string, number>();
    for (const one of customers) {
      const key = JSON.stringify(one);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const weighed = [...counts].map(([key, weight]) => ({
      ...(JSON.parse(key) as ModelCustomer),
      weight,
    }));
    expect(weighed.length).toBeLessThan(200);
    expect(apart(fitBgNbd({ customers: weighed, timeUnit: "week" }), fit)).toBeLessThan(1e-9);
  });

  test("a large fit, which starts from a sample, does not depend on the order of customers", () => {
    const customers = drawn(20_100, 5);
    const fit = fitMbgNbd({ customers, timeUnit: "week" });
    const backwards = fitMbgNbd({ customers: [...customers].reverse(), timeUnit: "week" });
    expect(fit.converged).toBe(true);
    expect(apart(fit, backwards)).toBeLessThan(1e-7);
  });

  test("50 samples of 50 customers: every fit is at least as likely as the true parameters, and reports whether it converged", () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const customers = drawn(50, seed);
      const histories = historiesOf(customers);
      const { r, alpha, a, b } = published;
      const truth = Float64Array.of(r, alpha / histories.timeScale, a, b).map(Math.log);
      const atTruth =
        -50 * bgNbdObjective(histories, 0)(truth, new Float64Array(4)) -
        histories.purchases * Math.log(histories.timeScale);
      const fit = fitBgNbd({ customers, timeUnit: "week" });
      expect(fit.logLikelihood).toBeGreaterThanOrEqual(atTruth);
      expect(fit.converged).toBe(fit.reason === "gradient" || fit.reason === "precision");
      if (fit.converged) expect(fit.gradientNorm).toBeLessThan(1e-5);
      else expect(fit.warnings).not.toEqual([]);
      expect(Object.values(fit.parameters).every((value) => value > 0 && value < Infinity)).toBe(
        true,
      );
    }
  });
});

describe("fits that end at a boundary", () => {
  test("if all customers leave with the same chance, a and b go to infinity together", () => {
    const random = randomNumbers(22);
    const customers = Array.from({ length: 400 }, () => {
      const times = bgNbdProcess.simulate({ r: 2, alpha: 4, a: 3e5, b: 9e5 }, 40, random);
      return { repeatPurchases: times.length, recency: times.at(-1) ?? 0, age: 40 };
    });
    const fit = fitBgNbd({ customers, timeUnit: "week" });
    expect(fit).toMatchObject({ converged: false, reason: "boundary" });
    expect(fit.warnings).toEqual(["dropout-alike", "no-standard-errors"]);
    const { a, b } = fit.parameters;
    expect(a / (a + b)).toBeCloseTo(0.25, 1);
    expect(Object.values(fit.standardErrors)).toEqual([null, null, null, null]);
  });

  test("if customers never leave, the fit warns of no dropout", () => {
    const random = randomNumbers(23);
    const customers = Array.from({ length: 300 }, () => {
      const times = bgNbdProcess.simulate({ r: 2, alpha: 4, a: 1e-9, b: 9 }, 40, random);
      return { repeatPurchases: times.length, recency: times.at(-1) ?? 0, age: 40 };
    });
    const fit = fitBgNbd({ customers, timeUnit: "week" });
    expect(fit).toMatchObject({ converged: false, reason: "boundary" });
    expect(fit.warnings).toContain("no-dropout");
    const { a, b } = fit.parameters;
    expect(a / (a + b)).toBeLessThan(0.001);
  });

  test("if all customers buy at the same rate, r and alpha go to infinity together", () => {
    const random = randomNumbers(25);
    const customers = Array.from({ length: 300 }, () => {
      const times = bgNbdProcess.simulate({ r: 1e6, alpha: 4e6, a: 0.8, b: 2.4 }, 40, random);
      return { repeatPurchases: times.length, recency: times.at(-1) ?? 0, age: 40 };
    });
    const fit = fitBgNbd({ customers, timeUnit: "week" });
    const { r, alpha } = fit.parameters;
    expect(r / alpha).toBeCloseTo(0.25, 1);
    expect(fit).toMatchObject({ converged: false, reason: "boundary" });
    expect(fit.warnings).toContain("purchase-rates-alike");
  });

  test.each([
    ["nobody has a repeat purchase", [{ repeatPurchases: 0, recency: 0, age: 30, weight: 100 }]],
    ["there is no time yet", [{ repeatPurchases: 0, recency: 0, age: 0 }]],
    ["there is one customer", [customer]],
    ["one customer has one repeat purchase", [{ repeatPurchases: 1, recency: 30, age: 30 }]],
  ])("%s: there are parameters, and the fit does not claim to have converged", (_, customers) => {
    for (const fitTo of [fitBgNbd, fitMbgNbd]) {
      const fit = fitTo({ customers, timeUnit: "week" });
      expect(fit.converged).toBe(false);
      expect(fit.warnings).toContain("few-repeat-purchases");
      expect(Object.values(fit.parameters).every((value) => value > 0 && value < Infinity)).toBe(
        true,
      );
      expect(JSON.parse(JSON.stringify(fit))).toEqual(fit);
    }
  });
});
