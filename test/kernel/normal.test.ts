import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalInverse from "@stdlib/stats-base-dists-normal-quantile";
import fc from "fast-check";
import { expect, test } from "vitest";
import { normalDistribution, normalQuantile, normalTail } from "../../src/kernel/normal.js";
import { expectNear, shares } from "./expectNear.js";

test("the quantiles of 0.95, 0.975 and 0.995 are those of printed tables", () => {
  expectNear(normalQuantile(0.95), 1.644853626951472, 1e-14);
  expectNear(normalQuantile(0.975), 1.959963984540054, 1e-14);
  expectNear(normalQuantile(0.995), 2.575829303548901, 1e-14);
});

// By mpmath 1.3.0, to 40 digits.
test.each([
  [1.96, 0.0249978951482204362],
  [10, 7.61985302416052607e-24],
  [30, 4.90671392714818706e-198],
  [37, 5.72557122252457682e-300],
])("the tail above %d is %d", (z, tail) => {
  expectNear(normalTail(z), tail);
  expectNear(normalDistribution(-z), tail);
});

// By mpmath 1.3.0, to 40 digits.
test("quantiles far out keep their digits", () => {
  expectNear(normalQuantile(1e-300), -37.0470962993611992);
  expectNear(normalQuantile(1e-10), -6.3613409024040562);
});

test("the distribution and its quantiles are those of @stdlib", () => {
  for (let z = -37; z <= 37; z += 0.173) expectNear(normalDistribution(z), normalCdf(z, 0, 1));
  // At 1e-10 the quantile of @stdlib is right to eight digits only.
  for (const p of shares.slice(3, -3)) expectNear(normalQuantile(p), normalInverse(p, 0, 1));
});

test("quantiles next to the middle keep their digits", () => {
  const beyond = 2 ** -40;
  expectNear(normalQuantile(0.5 + beyond), beyond * Math.sqrt(2 * Math.PI));
});

test("a quantile leads back to its share", () => {
  const share = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
  fc.assert(
    fc.property(share, (p) => {
      expectNear(normalDistribution(normalQuantile(p)), p);
    }),
    { numRuns: 300 },
  );
});

test("both sides are alike", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 1, noNaN: true }), (p) => {
      expect(normalQuantile(p) + normalQuantile(1 - p) || 0).toBe(0);
    }),
    { numRuns: 200 },
  );
});

test("the ends and the middle", () => {
  expect([0, 0.5, 1].map(normalQuantile)).toEqual([-Infinity, 0, Infinity]);
  expect([-1e200, 0, 1e200].map(normalDistribution)).toEqual([0, 0.5, 1]);
});
