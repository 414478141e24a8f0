import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../src/kernel/inputError.js";
import { bgBbObjective } from "../../../src/models/fits/bgBbObjective.js";
import { type FitBgBbInput, fitBgBb } from "../../../src/models/fits/fitBgBb.js";
import type { BgBbParameters } from "../../../src/models/model/bgBbParameters.js";
import type { OpportunityCustomer } from "../../../src/models/model/opportunityCustomer.js";
import { bgBbProcess } from "../../../src/models/processes/bgBbProcess.js";
import { donors } from "../donors.js";

const published: BgBbParameters = {
  alpha: 1.20352236,
  beta: 0.74971636,
  gamma: 0.65671819,
  delta: 2.78344214,
};

function relative(value: number, expected: number): number {
  return Math.abs(value / expected - 1);
}

describe("donors of 1995 (Fader, Hardie and Shang 2010)", () => {
  test("the parameters and the likelihood are the published ones", () => {
    const fit = fitBgBb({ customers: donors, timeUnit: "year" });
    expect(fit).toMatchObject({ model: "bg-bb", timeUnit: "year", customers: 11104 });
    expect(fit).toMatchObject({ converged: true, reason: "gradient", warnings: [] });
    for (const name of ["alpha", "beta", "gamma", "delta"] as const) {
      expect(relative(fit.parameters[name], published[name])).toBeLessThan(1e-6);
    }
    expect(Object.values(fit.standardErrors).every((error) => (error ?? 0) > 0)).toBe(true);
    expect(fit.logLikelihood).toBeCloseTo(-33225.58127435, 6);
    expect(JSON.parse(JSON.stringify(fit))).toEqual(fit);
  });

  test("all of them are expected to donate 12 884.157 times in the next 5 years", () => {
    const expected = donors.reduce(
      (sum, donor) => sum + donor.weight * bgBbProcess.expectedPurchases(published, donor, 5),
      0,
    );
    expect(expected).toBeCloseTo(12884.157, 3);
  });

  // Tables 6 and 7 of the paper: expected donations in 2002 to 2006, and the chance to be alive in 2002.
  test.each([
    [0, 0, 0.07, 0.11],
    [1, 1, 0.09, 0.07],
    [4, 4, 0.58, 0.2],
    [5, 5, 1.81, 0.52],
    [6, 6, 3.75, 0.93],
  ])(
    "%d donations, the last in year %d: %d more, alive with %d",
    (repeatPurchases, recency, more, alive) => {
      const donor = { repeatPurchases, recency, opportunities: 6 };
      expect(bgBbProcess.expectedPurchases(published, donor, 5)).toBeCloseTo(more, 2);
      expect(bgBbProcess.probabilityAlive(published, donor)).toBeCloseTo(alive, 2);
    },
  );

  test("weights may be split, and customers come in any order", () => {
    const split = donors.flatMap((donor) => [
      { ...donor, weight: donor.weight - 3 },
      { ...donor, weight: 2 },
      { repeatPurchases: donor.repeatPurchases, recency: donor.recency, opportunities: 6 },
    ]);
    const fit = fitBgBb({ customers: donors, timeUnit: "year" });
    const again = fitBgBb({ customers: split.reverse(), timeUnit: "year" });
    expect(again.customers).toBe(fit.customers);
    expect(relative(again.parameters.delta, fit.parameters.delta)).toBeLessThan(1e-9);
    expect(relative(again.logLikelihood, fit.logLikelihood)).toBeLessThan(1e-12);
  });
});

const shape = fc.double({ min: 0.05, max: 20, noNaN: true });
const parameters = fc.record({ alpha: shape, beta: shape, gamma: shape, delta: shape });
const customer = fc
  .tuple(fc.nat(12), fc.nat(12), fc.nat(12))
  .map((sizes) => sizes.sort((left, right) => left - right))
  .map(([repeatPurchases, recency, opportunities]) => ({
    repeatPurchases: repeatPurchases,
    recency: repeatPurchases === 0 ? 0 : recency,
    opportunities: opportunities,
  }));

/** The logarithm of the likelihood of one history. */
function logLikelihood(
  { alpha, beta, gamma, delta }: BgBbParameters,
  { repeatPurchases, recency, opportunities }: OpportunityCustomer,
): number {
  const history = { repeatPurchases, recency, opportunities, weight: 1 };
  const point = Float64Array.of(alpha, beta, gamma, delta).map(Math.log);
  return -bgBbObjective([history], 1)(point, new Float64Array(4));
}

describe("predictions are ratios of likelihoods", () => {
  test("to take the next opportunity, and to take none of the next", () => {
    fc.assert(
      fc.property(parameters, customer, fc.nat(20), (parameters, customer, time) => {
        const { repeatPurchases, opportunities } = customer;
        const next = {
          repeatPurchases: repeatPurchases + 1,
          recency: opportunities + 1,
          opportunities: opportunities + 1,
        };
        const later = { ...customer, opportunities: opportunities + time };
        const now = logLikelihood(parameters, customer);
        const taking = Math.exp(logLikelihood(parameters, next) - now);
        const nothing = Math.exp(logLikelihood(parameters, later) - now);
        expect(
          relative(bgBbProcess.expectedPurchases(parameters, customer, 1), taking),
        ).toBeLessThan(1e-10);
        expect(
          relative(bgBbProcess.probabilityOfNoPurchase(parameters, customer, time), nothing),
        ).toBeLessThan(1e-10);
        const mean =
          (parameters.alpha + repeatPurchases) /
          (parameters.alpha + parameters.beta + opportunities);
        expect(
          relative(bgBbProcess.probabilityAlive(parameters, customer), taking / mean),
        ).toBeLessThan(1e-10);
      }),
    );
  });

  test("the slopes of the likelihood are its slopes", () => {
    fc.assert(
      fc.property(
        parameters,
        customer,
        fc.nat(3),
        ({ alpha, beta, gamma, delta }, customer, at) => {
          const objective = bgBbObjective([{ ...customer, weight: 1 }], 1);
          const point = Float64Array.of(alpha, beta, gamma, delta).map(Math.log);
          const gradient = new Float64Array(4);
          const unused = new Float64Array(4);
          objective(point, gradient);
          const moved = (by: number): Float64Array =>
            point.map((entry, i) => (i === at ? entry + by : entry));
          const slope = (objective(moved(1e-5), unused) - objective(moved(-1e-5), unused)) / 2e-5;
          expect(gradient[at]).toBeCloseTo(slope, 6);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("a new customer", () => {
  test("the chances of all numbers of purchases add up to 1, and to their mean", () => {
    fc.assert(
      fc.property(parameters, fc.nat(60), (parameters, time) => {
        let [sum, mean] = [0, 0];
        for (let purchases = 0; purchases <= time; purchases += 1) {
          const chance = bgBbProcess.probabilityOfPurchases(parameters, purchases, time);
          sum += chance;
          mean += purchases * chance;
        }
        expect(sum).toBeCloseTo(1, 11);
        expect(mean).toBeCloseTo(bgBbProcess.expectedPurchasesOfNewCustomer(parameters, time), 9);
      }),
      { numRuns: 50 },
    );
  });

  test("nobody takes more opportunities than there are", () => {
    expect(bgBbProcess.probabilityOfPurchases(published, 6, 5)).toBe(0);
  });

  test("thousands of opportunities, and customers who are as good as alike, are no trouble", () => {
    const alike = { ...published, alpha: 1e6, beta: 1e6 };
    // A customer of chance 1/2 who stays takes 2 000 of 4 000 with 0.0126; most have left.
    const chance = bgBbProcess.probabilityOfPurchases(alike, 2000, 4000);
    expect(chance).toBeGreaterThan(1e-5);
    expect(chance).toBeLessThan(0.0126);
    const active = { repeatPurchases: 5000, recency: 9000, opportunities: 10_000 };
    expect(bgBbProcess.probabilityAlive(published, active)).toBeLessThan(1e-100);
    const quiet = { repeatPurchases: 1, recency: 1, opportunities: 10_000 };
    expect(bgBbProcess.expectedPurchases(published, quiet, 10_000)).toBeGreaterThan(0);
  });
});

describe("what is still to come", () => {
  test("it is the discounted sum of what each opportunity adds", () => {
    fc.assert(
      fc.property(parameters, customer, (parameters, customer) => {
        const rate = 0.5;
        let sum = 0;
        for (let time = 1; time <= 80; time += 1) {
          const [now, before] = [time, time - 1].map((until) =>
            bgBbProcess.expectedPurchases(parameters, customer, until),
          ) as [number, number];
          sum += Math.exp(-rate * time) * (now - before);
        }
        const residual = bgBbProcess.discountedExpectedResidualTransactions(
          parameters,
          customer,
          rate,
        );
        expect(relative(residual, sum)).toBeLessThan(1e-10);
      }),
      { numRuns: 30 },
    );
  });

  test("expected purchases pass through gamma = 1 without a jump", () => {
    const donor = { repeatPurchases: 3, recency: 5, opportunities: 6 };
    const at = (gamma: number): number =>
      bgBbProcess.expectedPurchases({ ...published, gamma }, donor, 10_000);
    expect(relative(at(1 - 1e-11), at(1))).toBeLessThan(1e-9);
    expect(relative(at(1 + 1e-11), at(1))).toBeLessThan(1e-9);
  });
});

test("simulated customers take as many opportunities as expected", () => {
  let seed = 1;
  const random = (): number => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const times = Array.from({ length: 20_000 }, () => bgBbProcess.simulate(published, 6, random));
  const mean = times.reduce((sum, taken) => sum + taken.length, 0) / 20_000;
  expect(mean).toBeCloseTo(bgBbProcess.expectedPurchasesOfNewCustomer(published, 6), 1);
  const none = times.filter((taken) => taken.length === 0).length / 20_000;
  expect(none).toBeCloseTo(bgBbProcess.probabilityOfPurchases(published, 0, 6), 1);
  expect(times.flat().every((time) => Number.isInteger(time) && time >= 1 && time <= 6)).toBe(true);
});

describe("samples that tell too little", () => {
  test.each<[string, OpportunityCustomer]>([
    ["nobody takes any", { repeatPurchases: 0, recency: 0, opportunities: 5, weight: 10 }],
    ["everybody takes all", { repeatPurchases: 5, recency: 5, opportunities: 5, weight: 10 }],
    ["there was no opportunity", { repeatPurchases: 0, recency: 0, opportunities: 0 }],
  ])("%s: the fit returns and does not claim to have converged", (_, customer) => {
    const fit = fitBgBb({ customers: [customer], timeUnit: "year" });
    expect(fit).toMatchObject({ converged: false, reason: "boundary" });
    expect(fit.warnings).toContain("no-standard-errors");
    expect(Object.values(fit.parameters).every(Number.isFinite)).toBe(true);
  });
});

describe("what the BG/BB fit refuses", () => {
  const one = { repeatPurchases: 1, recency: 1, opportunities: 2 };
  test.each<[unknown, string]>([
    [undefined, "timeUnit"],
    [{ customers: [one], timeUnit: "fortnight" }, "timeUnit"],
    [{ timeUnit: "year" }, "customers"],
    [{ customers: [], timeUnit: "year" }, "customers"],
    [{ customers: [{ ...one, weight: 0 }], timeUnit: "year" }, "customers"],
    [{ customers: [one, null], timeUnit: "year" }, "customers[1]"],
    [{ customers: [{ ...one, recency: 3 }], timeUnit: "year" }, "customers[0].recency"],
    [
      { customers: [{ ...one, opportunities: 2.5 }], timeUnit: "year" },
      "customers[0].opportunities",
    ],
    [{ customers: [{ ...one, weight: -1 }], timeUnit: "year" }, "customers[0].weight"],
  ])("refusal %#", (input, argument) => {
    const attempt = (): unknown => fitBgBb(input as FitBgBbInput);
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(expect.objectContaining({ argument }));
  });
});
