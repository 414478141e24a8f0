import chiSquareCdf from "@stdlib/stats-base-dists-chisquare-cdf";
import chiSquareInverse from "@stdlib/stats-base-dists-chisquare-quantile";
import fc from "fast-check";
import { expect, test } from "vitest";
import { logGamma } from "../../src/kernel/logGamma.js";
import { chiSquareDistribution, chiSquareQuantile } from "../../src/statistics/chiSquare.js";
import { expectNear, shares } from "../kernel/expectNear.js";

// NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7: three decimals.
test.each([
  [0.95, 1, 3.841],
  [0.95, 10, 18.307],
  [0.99, 100, 135.807],
  [0.05, 10, 3.94],
  [0.025, 1, 0.001],
])("the printed quantile of %d at %d degrees of freedom is %d", (p, freedom, printed) => {
  expect(chiSquareQuantile(p, freedom)).toBeCloseTo(printed, 3);
});

// By mpmath 1.3.0, to 40 digits.
test.each([
  [0.025, 1e5, 99125.3733006473515],
  [0.5, 1e5, 99999.3333341234626],
  [0.975, 1e5, 100878.415305665571],
  [1e-10, 4e6, 3982033.7135776497],
  [0.025, 4e6, 3994458.27925160442],
  [0.5, 4e6, 3999999.33333335309],
])("the quantile of %d at %d degrees of freedom is %d", (p, freedom, value) => {
  expectNear(chiSquareQuantile(p, freedom), value);
  expectNear(chiSquareDistribution(value, freedom), p, freedom * 1e-15 + 1e-12);
});

test("the distribution and its quantiles are those of @stdlib, which is wrong itself beyond 1 000", () => {
  for (const freedom of [0.5, 1, 2, 3.3, 10, 99, 1000]) {
    for (const p of shares) {
      const x = chiSquareInverse(p, freedom);
      expectNear(chiSquareQuantile(p, freedom), x);
      expectNear(chiSquareDistribution(x, freedom), chiSquareCdf(x, freedom));
    }
  }
});

test("quantiles at the ends of what doubles hold", () => {
  expectNear(chiSquareQuantile(1e-300, 2), 2e-300);
  expectNear(chiSquareQuantile(1e-12, 0.1), 2 * (1e-12 * Math.exp(logGamma(1.05))) ** 20);
  // scipy 1.17.1: chi2.isf(2**-53, 0.1)
  expectNear(chiSquareQuantile(1 - 2 ** -53, 0.1), 60.98313981033817);
});

test("a quantile leads back to its share", () => {
  const share = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
  const degrees = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(share, degrees, (p, freedom) => {
      expectNear(chiSquareDistribution(chiSquareQuantile(p, freedom), freedom), p, 1e-10);
    }),
    { numRuns: 300 },
  );
});

test("the ends", () => {
  expect([0, 1].map((p) => chiSquareQuantile(p, 3))).toEqual([0, Infinity]);
  expect([0, Infinity].map((x) => chiSquareDistribution(x, 3))).toEqual([0, 1]);
});
