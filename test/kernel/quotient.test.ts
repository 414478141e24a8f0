import fc from "fast-check";
import { expect, test } from "vitest";
import { quotient } from "../../src/kernel/quotient.js";
import { isNearest } from "../laws/nearest.js";

const whole = fc.maxSafeInteger();
const above = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });

test("a quotient of whole numbers is the nearest double, however large they are", () => {
  fc.assert(
    fc.property(fc.constantFrom(1, 100, 1000), whole, above, (scale, numerator, denominator) => {
      const value = quotient(scale, numerator, denominator);
      expect(
        isNearest(value as number, BigInt(scale) * BigInt(numerator), BigInt(denominator)),
      ).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test.each([
  [100, 157, 5000, 3.14], // 100 * (157 / 5000) is 3.1399999999999997
  [100, 2 ** 53 - 1, 2 ** 53 - 1, 100],
  [100, -(2 ** 53 - 1), 2 ** 53 - 1, -100],
  // Ties go to even: 100 * 90071992547410 / 1 has 54 bits.
  [100, 90071992547411, 1, Number(9007199254741100n)],
  [1000, 9007199254740991, 1, Number(9007199254740991000n)],
  [1000, -9007199254740991, 1, Number(-9007199254740991000n)],
])("%d * %d / %d is %d", (scale, numerator, denominator, value) => {
  expect(quotient(scale, numerator, denominator)).toBe(value);
});

test("an exact tie goes to even, and the smallest remainder breaks it", () => {
  // (2^53 + 1) * 3 / 3 lies half-way between two doubles; one more in the numerator does not.
  const numerator = 2 ** 50 + 1; // times 1000 is above 2^53
  const exact = 1000n * BigInt(numerator);
  expect(quotient(1000, numerator, 1)).toBe(Number(exact));
  fc.assert(
    fc.property(fc.integer({ min: 2 ** 47, max: 2 ** 50 }), fc.nat(3), (units, more) => {
      expect(quotient(1000, units + more, 1)).toBe(Number(1000n * BigInt(units + more)));
      expect(quotient(1000, -(units + more), 1)).toBe(Number(-1000n * BigInt(units + more)));
    }),
  );
});

test("the smallest remainder next to a tie decides the rounding", () => {
  // 100 n / d = (m d + r) / (2^53 d): half-way between two doubles, but for r / (2^53 d).
  const modulus = 100n * 2n ** 53n;
  let found = 0;
  for (let d = 2n ** 53n - 1n; found < 20; d -= 2n) {
    if (d % 5n === 0n) continue;
    for (const r of [1n, -1n]) {
      const m = (((-r * inverse(d, modulus)) % modulus) + modulus) % modulus;
      const n = (m * d + r) / modulus;
      if (m < 2n ** 53n || m >= 2n ** 54n || 100n * n < 2n ** 53n) continue;
      found += 1;
      for (const sign of [1n, -1n]) {
        const value = quotient(100, Number(sign * n), Number(d)) as number;
        expect(isNearest(value, sign * 100n * n, d)).toBe(true);
      }
    }
  }
});

/** The number that times this one leaves 1, by the modulus. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [value, modulus, 1n, 0n];
  while (b !== 0n) {
    const whole = a / b;
    [a, b, x, y] = [b, a - whole * b, y, x - whole * y];
  }
  return x;
}
