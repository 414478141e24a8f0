import gammaln from "@stdlib/math-base-special-gammaln";
import { expect, test } from "vitest";
import { logGamma, stirlingRemainder } from "../../src/kernel/logGamma.js";

// By mpmath 1.3.0, to 40 digits.
test.each([
  [0.1, 2.252712651734205902],
  [0.5, 0.57236494292470008707],
  [2.5, 0.28468287047291915963],
  [10.5, 13.940625219403763633],
  [1e5, 1051287.7089736568949],
  [1e15, 33538776394910668.91],
])("the logarithm of the gamma function at %d is %d", (z, value) => {
  expect(Math.abs(logGamma(z) / value - 1)).toBeLessThan(1e-14);
});

test("it agrees with @stdlib's to 1e-14, also next to the zeros at 1 and 2", () => {
  for (let z = 1e-5; z < 1e9; z *= 1.01) {
    const other = gammaln(z);
    expect(Math.abs(logGamma(z) - other)).toBeLessThan(1e-14 * Math.max(1, Math.abs(other)));
  }
});

test("it is the logarithm of a factorial", () => {
  let factorial = 1;
  for (let n = 1; n <= 170; n += 1) {
    factorial *= n;
    const difference = logGamma(n + 1) - Math.log(factorial);
    expect(Math.abs(difference)).toBeLessThan(1e-14 * Math.max(1, logGamma(n + 1)));
  }
});

test("what Stirling's formula leaves out is 1 / 12z, less 1 / 360z³", () => {
  for (const z of [9.99, 10, 100, 1e6]) {
    const rough = 1 / (12 * z) - 1 / (360 * z ** 3);
    expect(Math.abs(stirlingRemainder(z) - rough)).toBeLessThan(z ** -5 / 1200 + 2e-14 / z);
  }
});
