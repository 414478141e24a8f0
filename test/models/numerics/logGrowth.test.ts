import fc from "fast-check";
import { expect, test } from "vitest";
import { logGrowth } from "../../../src/models/numerics/logGrowth.js";
import { relativeError } from "../relativeError.js";

// For a whole number m, Γ(z + m) / Γ(z) is the product z (z + 1) … (z + m - 1).
test.each([1, 2, 5, 40])("for %i more it is the growth of a product of factors", (more) => {
  fc.assert(
    fc.property(
      fc.double({ min: 1000, max: 1e6, noNaN: true }),
      fc.double({ min: -3, max: 9, noNaN: true }).map((power) => 10 ** power),
      (z, further) => {
        let growth = 0;
        for (let k = 0; k < more; k += 1) growth += Math.log1p(further / (z + k));
        const exact = growth / more;
        expect(Math.abs(logGrowth(z, further, more) - exact)).toBeLessThan(1e-12 * (exact + 1));
      },
    ),
  );
});

test("at 0 it is the growth of the digamma function, the limit of small numbers", () => {
  // ψ(1500) - ψ(1000) is the sum of 1 / k for k from 1000 to 1499.
  let sum = 0;
  for (let k = 1499; k >= 1000; k -= 1) sum += 1 / k;
  expect(relativeError(logGrowth(1000, 500, 0), sum)).toBeLessThan(1e-12);
  expect(logGrowth(1000, 500, 1e-9)).toBeCloseTo(sum, 12);
});
