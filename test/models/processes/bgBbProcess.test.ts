import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bgBbObjective } from "../../../src/models/fits/bgBbObjective.js";
import type { BgBbParameters } from "../../../src/models/model/bgBbParameters.js";
import type { OpportunityCustomer } from "../../../src/models/model/opportunityCustomer.js";
import { bgBbProcess } from "../../../src/models/processes/bgBbProcess.js";
import { donors } from "../donors.js";
import { relativeError } from "../relativeError.js";

const published: BgBbParameters = {
  alpha: 1.20352236,
  beta: 0.74971636,
  gamma: 0.65671819,
  delta: 2.78344214,
};

describe("donors of 1995 (Fader, Hardie and Shang 2010)", () => {
  test("12 884.157 donations of all donors are expected in the next 5 years", () => {
    const expected = donors.reduce(
      (sum, donor) => sum + donor.weight * bgBbProcess.expectedPurchases(published, donor, 5),
      0,
    );
    expect(expected).toBeCloseTo(12884.157, 3);
  });

  // Tables 6 and 7 of the paper: expected donations in 2002 to 2006, and the probability of being alive in 2002.
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

/** The log-likelihood of one history. */
function logLikelihood(
  { alpha, beta, gamma, delta }: BgBbParameters,
  { repeatPurchases, recency, opportunities }: OpportunityCustomer,
): number {
  const history = { repeatPurchases, recency, opportunities, weight: 1 };
  const point = Float64Array.of(alpha, beta, gamma, delta).map(Math.log);
  return -bgBbObjective([history], 1)(point, new Float64Array(4));
}

describe("predictions are ratios of likelihoods", () => {
  test("buying at the next opportunity, and buying nothing at several", () => {
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
          relativeError(bgBbProcess.expectedPurchases(parameters, customer, 1), taking),
        ).toBeLessThan(1e-10);
        expect(
          relativeError(bgBbProcess.probabilityOfNoPurchase(parameters, customer, time), nothing),
        ).toBeLessThan(1e-10);
        const mean =
          (parameters.alpha + repeatPurchases) /
          (parameters.alpha + parameters.beta + opportunities);
        expect(
          relativeError(bgBbProcess.probabilityAlive(parameters, customer), taking / mean),
        ).toBeLessThan(1e-10);
      }),
    );
  });

  test("the gradient of the likelihood is right", () => {
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
  test("the probabilities of all numbers of purchases add up to 1, and their mean is the expected number", () => {
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

  test("nobody buys more often than there are opportunities", () => {
    expect(bgBbProcess.probabilityOfPurchases(published, 6, 5)).toBe(0);
  });

  test("thousands of opportunities and customers who are nearly alike give plausible results", () => {
    const alike = { ...published, alpha: 1e6, beta: 1e6 };
    // A customer with a chance of 1/2 who stays buys at exactly 2 000 of 4 000 opportunities with probability 0.0126. Most customers leave before.
    const chance = bgBbProcess.probabilityOfPurchases(alike, 2000, 4000);
    expect(chance).toBeGreaterThan(1e-5);
    expect(chance).toBeLessThan(0.0126);
    const active = { repeatPurchases: 5000, recency: 9000, opportunities: 10_000 };
    expect(bgBbProcess.probabilityAlive(published, active)).toBeLessThan(1e-100);
    const quiet = { repeatPurchases: 1, recency: 1, opportunities: 10_000 };
    expect(bgBbProcess.expectedPurchases(published, quiet, 10_000)).toBeGreaterThan(0);
  });
});

describe("discounted expected residual transactions", () => {
  test("they are the discounted sum of the expected purchases at each opportunity", () => {
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
        expect(relativeError(residual, sum)).toBeLessThan(1e-10);
      }),
      { numRuns: 30 },
    );
  });

  test("expected purchases are continuous at gamma = 1", () => {
    const donor = { repeatPurchases: 3, recency: 5, opportunities: 6 };
    const at = (gamma: number): number =>
      bgBbProcess.expectedPurchases({ ...published, gamma }, donor, 10_000);
    expect(relativeError(at(1 - 1e-11), at(1))).toBeLessThan(1e-9);
    expect(relativeError(at(1 + 1e-11), at(1))).toBeLessThan(1e-9);
  });
});

test("simulated customers buy as often as expected", () => {
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
