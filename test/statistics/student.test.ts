import studentCdf from "@stdlib/stats-base-dists-t-cdf";
import studentInverse from "@stdlib/stats-base-dists-t-quantile";
import fc from "fast-check";
import { expect, test } from "vitest";
import { studentDistribution, studentQuantile } from "../../src/statistics/student.js";
import { expectNear, shares } from "../kernel/expectNear.js";

// NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7: three decimals.
test.each([
  [0.975, 1, 12.706],
  [0.975, 10, 2.228],
  [0.95, 30, 1.697],
  [0.999, 5, 5.893],
  [0.9, 100, 1.29],
])("the printed quantile of %d at %d degrees of freedom is %d", (p, freedom, printed) => {
  expect(studentQuantile(p, freedom)).toBeCloseTo(printed, 3);
});

// By mpmath 1.3.0, to 40 digits.
test.each([
  [30, 29.4, 6.63284758951242641e-24],
  [5, 1e5, 2.87135083932083643e-7],
  [3, 1e6, 0.00134993127071089853],
  [8, 1e6, 6.2275317166012598e-16],
])("the tail above %d at %d degrees of freedom is %d", (t, freedom, tail) => {
  expectNear(studentDistribution(-t, freedom), tail);
});

// By mpmath 1.3.0; jstat 1.9 has 1.962339036.
test("the quantile of 0.975 at 1 000 degrees of freedom has all its digits", () => {
  expectNear(studentQuantile(0.975, 1000), 1.9623390808264083);
});

test("the distribution and its quantiles are those of @stdlib, from 1 to a million degrees", () => {
  for (const freedom of [1, 1.3, 2, 3.7, 5, 10, 29.4, 100, 1000, 12345.6, 1e5, 1e6]) {
    for (const p of shares) {
      const t = studentInverse(p, freedom);
      expectNear(studentQuantile(p, freedom), t);
      expectNear(studentDistribution(t, freedom), studentCdf(t, freedom));
    }
  }
});

test("one degree of freedom is the Cauchy distribution, next to the middle and far out", () => {
  const beyond = 2 ** -40;
  expectNear(studentQuantile(0.5 + beyond, 1), Math.tan(Math.PI * beyond));
  expectNear(studentQuantile(1e-140, 1), -1 / (Math.PI * 1e-140));
});

const degrees = fc.double({ min: 1, max: 1e6, noNaN: true });

test("a quantile leads back to its share", () => {
  const share = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
  fc.assert(
    fc.property(share, degrees, (p, freedom) => {
      expectNear(studentDistribution(studentQuantile(p, freedom), freedom), p);
    }),
    { numRuns: 300 },
  );
});

test("both sides are alike", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 1, noNaN: true }), degrees, (p, freedom) => {
      expect(studentQuantile(p, freedom) + studentQuantile(1 - p, freedom) || 0).toBe(0);
    }),
    { numRuns: 200 },
  );
});

test("the ends and the middle", () => {
  expect([0, 0.5, 1].map((p) => studentQuantile(p, 3))).toEqual([-Infinity, 0, Infinity]);
  expect([-Infinity, 0, Infinity].map((t) => studentDistribution(t, 3))).toEqual([0, 0.5, 1]);
});
