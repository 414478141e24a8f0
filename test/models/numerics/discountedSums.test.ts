import fc from "fast-check";
import { expect, test } from "vitest";
import { discountedSums } from "../../../src/models/numerics/discountedSums.js";
import { logSurvival } from "../../../src/models/numerics/logSurvival.js";
import { sumOfSurvival } from "../../../src/models/numerics/sumOfSurvival.js";
import { relativeError } from "../relativeError.js";

// Computed with mpmath 1.3 at 50 digits.
test.each([
  [0.5, 1.5, 40, -1.7390525006485805, 11.5820031462677628],
  [0.65671819, 2.78344214, 10_000, -5.41605709876359282, 121.402582715214912],
  [2, 1e6, 5000, -0.00997507804695873186, 4975.11942774186294],
  [3.8, 0.01, 1e6, -55.5401112245626649, 0.00357142857142857116],
])(
  "survival for gamma %d and delta %d after %d periods",
  (gamma, delta, periods, logarithm, sum) => {
    expect(relativeError(logSurvival(gamma, delta, periods), logarithm)).toBeLessThan(1e-12);
    expect(relativeError(sumOfSurvival(gamma, delta, periods), sum)).toBeLessThan(1e-12);
  },
);

test.each([
  [0.9999999, 20.2687174745868298],
  [1, 20.2687092168908858],
  [1.0000001, 20.2687009591994505],
])("the sum over 10 000 periods at and close to gamma = 1: %d", (gamma, sum) => {
  expect(relativeError(sumOfSurvival(gamma, 2.5, 10_000), sum)).toBeLessThan(1e-13);
});

// 2F1(1, delta; gamma + delta; e^-rate) and delta / (gamma + delta) e^-rate 2F1(2, delta + 1; gamma + delta + 1; e^-rate).
test.each([
  [0.5, 1.5, 0.1, 4.9548254671322414, 29.109569112602032],
  [0.65671819, 3.78344214, 1e-6, 683.58987155110789, 238101661.46308953],
  [1, 2.5, 1e-9, 48.607233955017173, 2499999879.7319151],
  [1.000001, 2.5, 1e-9, 48.606778199082091, 2499952272.9548316],
  [3.8, 15.2, 1e-6, 6.4285171439828896, 54.283463318904593],
  [0.01, 2, 1e-12, 766289394112.4027, 7.5862650017113541e23],
  [40, 1000, 0.0001, 26.571110309258845, 697.23245148335831],
])(
  "discounted sums for gamma %d, delta %d and a rate of %d",
  (gamma, delta, rate, sum, weighted) => {
    const sums = discountedSums(gamma, delta, rate);
    expect(relativeError(sums.sum, sum)).toBeLessThan(1e-12);
    expect(relativeError(sums.weighted, weighted)).toBeLessThan(1e-12);
  },
);

const shape = fc.double({ min: 0.01, max: 1000, noNaN: true });

test("the sum over periods is the sum over one period less plus the last chance", () => {
  fc.assert(
    fc.property(shape, shape, fc.integer({ min: 900, max: 1100 }), (gamma, delta, periods) => {
      const sum =
        sumOfSurvival(gamma, delta, periods - 1) + Math.exp(logSurvival(gamma, delta, periods));
      expect(relativeError(sumOfSurvival(gamma, delta, periods), sum)).toBeLessThan(1e-11);
    }),
    { numRuns: 50 },
  );
});

test("the discounted sum is 1 plus the discounted sum from the next period on", () => {
  const rates = fc.double({ min: -30, max: 2, noNaN: true }).map(Math.exp);
  fc.assert(
    fc.property(shape, shape, rates, (gamma, delta, rate) => {
      const next = (delta / (gamma + delta)) * Math.exp(-rate);
      const sum = 1 + next * discountedSums(gamma, delta + 1, rate).sum;
      expect(relativeError(discountedSums(gamma, delta, rate).sum, sum)).toBeLessThan(1e-11);
    }),
    { numRuns: 200 },
  );
});
