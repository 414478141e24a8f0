import chiSquareCdf from "@stdlib/stats-base-dists-chisquare-cdf";
import chiSquareInverse from "@stdlib/stats-base-dists-chisquare-quantile";
import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalInverse from "@stdlib/stats-base-dists-normal-quantile";
import studentCdf from "@stdlib/stats-base-dists-t-cdf";
import studentInverse from "@stdlib/stats-base-dists-t-quantile";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chiSquareDistribution, chiSquareQuantile } from "../../src/kernel/chiSquare.js";
import { logGamma } from "../../src/kernel/logGamma.js";
import { normalDistribution, normalQuantile, normalTail } from "../../src/kernel/normal.js";
import { studentDistribution, studentQuantile } from "../../src/kernel/student.js";

const shares = [
  1e-10, 1e-7, 1e-4, 0.01, 0.025, 0.1, 0.2499, 0.2501, 0.4, 0.4999, 0.5001, 0.6, 0.7499, 0.7501,
  0.9, 0.975, 0.999, 0.9999999, 0.9999999999,
];

function expectNear(value: number, wanted: number, tolerance = 1e-12): void {
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(tolerance * Math.abs(wanted));
}

describe("what tables print", () => {
  // NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7: three decimals.
  test.each([
    [0.975, 1, 12.706],
    [0.975, 10, 2.228],
    [0.95, 30, 1.697],
    [0.999, 5, 5.893],
    [0.9, 100, 1.29],
  ])("Student's quantile of %d at %d degrees is %d", (p, freedom, printed) => {
    expect(studentQuantile(p, freedom)).toBeCloseTo(printed, 3);
  });
  test.each([
    [0.95, 1, 3.841],
    [0.95, 10, 18.307],
    [0.99, 100, 135.807],
    [0.05, 10, 3.94],
    [0.025, 1, 0.001],
  ])("the chi-square quantile of %d at %d degrees is %d", (p, freedom, printed) => {
    expect(chiSquareQuantile(p, freedom)).toBeCloseTo(printed, 3);
  });
  test("the normal quantiles of 0.95, 0.975 and 0.995", () => {
    expectNear(normalQuantile(0.95), 1.644853626951472, 1e-14);
    expectNear(normalQuantile(0.975), 1.959963984540054, 1e-14);
    expectNear(normalQuantile(0.995), 2.575829303548901, 1e-14);
  });
});

// By mpmath 1.3.0, to 40 digits.
describe("where doubles are hard to come by", () => {
  test.each([
    [1.96, 0.0249978951482204362],
    [10, 7.61985302416052607e-24],
    [30, 4.90671392714818706e-198],
    [37, 5.72557122252457682e-300],
  ])("the normal tail above %d is %d", (z, tail) => {
    expectNear(normalTail(z), tail);
    expectNear(normalDistribution(-z), tail);
  });
  test("the normal quantile, far out", () => {
    expectNear(normalQuantile(1e-300), -37.0470962993611992);
    expectNear(normalQuantile(1e-10), -6.3613409024040562);
  });
  test.each([
    [30, 29.4, 6.63284758951242641e-24],
    [5, 1e5, 2.87135083932083643e-7],
    [3, 1e6, 0.00134993127071089853],
    [8, 1e6, 6.2275317166012598e-16],
  ])("Student's tail above %d at %d degrees is %d", (t, freedom, tail) => {
    expectNear(studentDistribution(-t, freedom), tail);
  });
  test("Student's quantile of 0.975 at 1 000 degrees", () => {
    // jstat 1.9 has 1.962339036.
    expectNear(studentQuantile(0.975, 1000), 1.9623390808264083);
  });
  test.each([
    [0.025, 1e5, 99125.3733006473515],
    [0.5, 1e5, 99999.3333341234626],
    [0.975, 1e5, 100878.415305665571],
    [1e-10, 4e6, 3982033.7135776497],
    [0.025, 4e6, 3994458.27925160442],
    [0.5, 4e6, 3999999.33333335309],
  ])("the chi-square quantile of %d at %d degrees is %d", (p, freedom, value) => {
    expectNear(chiSquareQuantile(p, freedom), value);
    expectNear(chiSquareDistribution(value, freedom), p, freedom * 1e-15 + 1e-12);
  });
});

describe("what @stdlib has", () => {
  test("of the normal distribution, from -37 to 37", () => {
    for (let z = -37; z <= 37; z += 0.173) expectNear(normalDistribution(z), normalCdf(z, 0, 1));
    // At 1e-10 its quantile is right to eight digits only.
    for (const p of shares.slice(3, -3)) expectNear(normalQuantile(p), normalInverse(p, 0, 1));
  });
  test("of Student's, from 1 to a million degrees", () => {
    for (const freedom of [1, 1.3, 2, 3.7, 5, 10, 29.4, 100, 1000, 12345.6, 1e5, 1e6]) {
      for (const p of shares) {
        const t = studentInverse(p, freedom);
        expectNear(studentQuantile(p, freedom), t);
        expectNear(studentDistribution(t, freedom), studentCdf(t, freedom));
      }
    }
  });
  test("of chi-square, from half a degree to 1 000, beyond which it is wrong itself", () => {
    for (const freedom of [0.5, 1, 2, 3.3, 10, 99, 1000]) {
      for (const p of shares) {
        const x = chiSquareInverse(p, freedom);
        expectNear(chiSquareQuantile(p, freedom), x);
        expectNear(chiSquareDistribution(x, freedom), chiSquareCdf(x, freedom));
      }
    }
  });
});

test("beside the middle quantiles keep their digits", () => {
  const beyond = 2 ** -40;
  // One degree of freedom is the Cauchy distribution.
  expectNear(studentQuantile(0.5 + beyond, 1), Math.tan(Math.PI * beyond));
  expectNear(normalQuantile(0.5 + beyond), beyond * Math.sqrt(2 * Math.PI));
});

test("the ends of what doubles hold", () => {
  expectNear(studentQuantile(1e-140, 1), -1 / (Math.PI * 1e-140));
  expectNear(chiSquareQuantile(1e-300, 2), 2e-300);
  expectNear(chiSquareQuantile(1e-12, 0.1), 2 * (1e-12 * Math.exp(logGamma(1.05))) ** 20);
  // scipy 1.17.1: chi2.isf(2**-53, 0.1)
  expectNear(chiSquareQuantile(1 - 2 ** -53, 0.1), 60.98313981033817);
});

const share = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
const degrees = fc.double({ min: 1, max: 1e6, noNaN: true });

test("a quantile leads back to its share", () => {
  fc.assert(
    fc.property(share, degrees, (p, freedom) => {
      expectNear(normalDistribution(normalQuantile(p)), p);
      expectNear(studentDistribution(studentQuantile(p, freedom), freedom), p);
      expectNear(chiSquareDistribution(chiSquareQuantile(p, freedom), freedom), p, 1e-10);
    }),
    { numRuns: 300 },
  );
});

test("both sides are alike", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 1, noNaN: true }), degrees, (p, freedom) => {
      expect(normalQuantile(p) + normalQuantile(1 - p) || 0).toBe(0);
      expect(studentQuantile(p, freedom) + studentQuantile(1 - p, freedom) || 0).toBe(0);
    }),
    { numRuns: 200 },
  );
});

test("the ends and the middle", () => {
  expect([0, 0.5, 1].map(normalQuantile)).toEqual([-Infinity, 0, Infinity]);
  expect([0, 0.5, 1].map((p) => studentQuantile(p, 3))).toEqual([-Infinity, 0, Infinity]);
  expect([0, 1].map((p) => chiSquareQuantile(p, 3))).toEqual([0, Infinity]);
  expect([-1e200, 0, 1e200].map(normalDistribution)).toEqual([0, 0.5, 1]);
  expect([-Infinity, 0, Infinity].map((t) => studentDistribution(t, 3))).toEqual([0, 0.5, 1]);
  expect([0, Infinity].map((x) => chiSquareDistribution(x, 3))).toEqual([0, 1]);
});
