import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gaussLegendre } from "../../../src/models/numerics/gaussLegendre.js";
import { integralOverLine } from "../../../src/models/numerics/integralOverLine.js";
import { logPeakIntegral } from "../../../src/models/numerics/logPeakIntegral.js";
import { meanOverChances } from "../../../src/models/numerics/meanOverChances.js";
import { scaledExponentialIntegral } from "../../../src/models/numerics/scaledExponentialIntegral.js";
import { relativeError } from "../relativeError.js";

describe("the Gauss-Legendre rule", () => {
  test.each([1, 2, 5, 12, 32])("with %i points is exact for x^k up to k = 2 n - 1", (n) => {
    const { points, weights } = gaussLegendre(n);
    expect([points.length, weights.length]).toEqual([n, n]);
    for (let power = 0; power < 2 * n; power += 1) {
      const integral = points.reduce(
        (sum, point, i) => sum + (weights[i] as number) * point ** power,
        0,
      );
      expect(relativeError(integral, 1 / (power + 1))).toBeLessThan(1e-13);
    }
  });

  test("with 2 points is not exact for x^4", () => {
    const { points, weights } = gaussLegendre(2);
    const integral = points.reduce((sum, point, i) => sum + (weights[i] as number) * point ** 4, 0);
    expect(integral).toBeCloseTo(7 / 36, 14);
  });

  test("is computed once for each number of points", () => {
    expect(gaussLegendre(7)).toBe(gaussLegendre(7));
    expect(gaussLegendre(7)).not.toBe(gaussLegendre(8));
  });
});

describe("an integral over the whole line", () => {
  // 2 K0(2), DLMF 10.32.9.
  test("of e^(-2 cosh x) is a Bessel function", () => {
    const integral = integralOverLine((x) => Math.exp(-2 * Math.cosh(x)));
    expect(relativeError(integral, 0.2277877454990669)).toBeLessThan(1e-14);
  });

  test("does not depend on where the function is centred, or on zeros of it", () => {
    const shifted = integralOverLine((x) => Math.exp(-2 * Math.cosh(x - 1.3)));
    expect(relativeError(shifted, 0.2277877454990669)).toBeLessThan(1e-13);
    const odd = integralOverLine((x) => Math.sinh(x) * Math.exp(-2 * Math.cosh(x)));
    expect(Math.abs(odd)).toBeLessThan(1e-15);
    const zeroAtOne = integralOverLine((x) => (x - 1.5) ** 2 * Math.exp(-x * x));
    expect(relativeError(zeroAtOne, Math.sqrt(Math.PI) * 2.75)).toBeLessThan(1e-13);
  });

  test("of a narrow peak needs many halvings", () => {
    const integral = integralOverLine((x) => Math.exp(-500 * x * x));
    expect(relativeError(integral, Math.sqrt(Math.PI / 500))).toBeLessThan(1e-13);
  });

  test("of a function that does not decay ends all the same", () => {
    expect(integralOverLine(() => 1)).toBeGreaterThan(20);
  });
});

describe("the logarithm of the integral of a peak", () => {
  const normal = (mean: number, deviation: number) => ({
    logarithm: (x: number) => -(((x - mean) / deviation) ** 2) / 2,
    slope: (x: number) => -(x - mean) / deviation ** 2,
    curvature: () => 1 / deviation ** 2,
  });
  const bounds = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

  test.each([0.01, 1, 3])(
    "of a normal density of deviation %d is that of √(2π) times it",
    (size) => {
      const logarithm = logPeakIntegral({ ...normal(-4, size), mode: -4, ...bounds });
      expect(Math.abs(logarithm - Math.log(Math.sqrt(2 * Math.PI) * size))).toBeLessThan(1e-13);
    },
  );

  test("stops at its bounds", () => {
    const half = { ...normal(0, 1), mode: 0, from: 0, to: 1 };
    // √(2π) (Φ(1) - 1/2).
    expect(logPeakIntegral(half)).toBeCloseTo(Math.log(0.855624391892149), 13);
    const right = { ...normal(0, 1), mode: 0, from: -1, to: 0 };
    expect(logPeakIntegral(right)).toBeCloseTo(Math.log(0.855624391892149), 13);
  });

  test("may be far beyond the range of doubles", () => {
    const peak = normal(0, 1);
    const logarithm = (x: number) => 5000 + peak.logarithm(x);
    expect(logPeakIntegral({ ...peak, logarithm, mode: 0, ...bounds })).toBeCloseTo(
      5000 + Math.log(2 * Math.PI) / 2,
      10,
    );
  });

  test("can have its peak at a bound", () => {
    const falling = {
      logarithm: (x: number) => -50 * x,
      slope: () => -50,
      curvature: () => 0,
      mode: 0,
      from: 0,
      to: Number.POSITIVE_INFINITY,
    };
    expect(logPeakIntegral(falling)).toBeCloseTo(-Math.log(50), 13);
  });
});

describe("the mean over a beta distribution", () => {
  const shape = fc.constantFrom(0.001, 0.03, 0.0599, 0.061, 0.4, 1, 2.5, 40, 3000);

  test("of (1 - p)² is b (b + 1) / ((a + b) (a + b + 1))", () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        const mean = meanOverChances(a, b, (p) => (1 - p) ** 2, 1);
        const exact = (b * (b + 1)) / ((a + b) * (a + b + 1));
        expect(Math.abs(mean - exact)).toBeLessThan(1e-12 * (exact + 1e-3));
      }),
      { numRuns: 81 },
    );
  });

  test("of 1 / p, which is bounded by its value at 0, is (a + b - 1) / (a - 1)", () => {
    for (const [a, b] of [
      [30, 2],
      [8, 900],
    ] as const) {
      const mean = meanOverChances(a, b, (p) => 1 / p, 1e9);
      expect(relativeError(mean, (a + b - 1) / (a - 1))).toBeLessThan(1e-11);
    }
  });

  test("is never below the value at 1", () => {
    expect(meanOverChances(1e6, 0.001, (p) => 2 - p, 2)).toBeGreaterThanOrEqual(1);
  });
});

describe("the scaled exponential integral", () => {
  // Computed with mpmath at 30 digits.
  test.each([
    [2, 1, 0.403652637676805926],
    [1.5, 0.01, 1.68221427473651848],
    [3.25, 0.04, 0.431324005377154123],
    [3.25, 0.06, 0.425357835942222901],
    [40, 7, 0.02166637140611473995],
  ])("of order %d at %d is %d", (order, c, exact) => {
    expect(relativeError(scaledExponentialIntegral(order, c), exact)).toBeLessThan(1e-13);
  });

  test("follows its recurrence: order * S(order + 1, c) = 1 - c * S(order, c)", () => {
    const order = fc.double({ min: 1.001, max: 50, noNaN: true });
    const c = fc.double({ min: -9, max: 3, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(order, c, (order, c) => {
        const next = order * scaledExponentialIntegral(order + 1, c);
        const rest = 1 - c * scaledExponentialIntegral(order, c);
        expect(Math.abs(next - rest)).toBeLessThan(1e-9);
      }),
    );
  });
});
