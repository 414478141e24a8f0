import { expect, test } from "vitest";
import { digammaRemainder } from "../../../src/models/numerics/digammaRemainder.js";
import { relativeError } from "../relativeError.js";

// DLMF 5.4: the digamma function is -γ at 1, and -γ - 2 log 2 at 1/2, where γ is Euler's constant.
test.each([
  [1, -0.5772156649015329],
  [0.5, -1.9635100260214235 + Math.LN2],
  [10, 2.251752589066721 - Math.log(10)],
])("the digamma function at %d less the logarithm", (z, remainder) => {
  expect(relativeError(digammaRemainder(z), remainder)).toBeLessThan(1e-13);
});

test("it follows the recurrence of the digamma function", () => {
  for (const z of [1e-6, 0.3, 4, 9.99, 10, 12.5, 1e5]) {
    const next = digammaRemainder(z + 1) + Math.log1p(1 / z) - 1 / z;
    expect(relativeError(digammaRemainder(z), next)).toBeLessThan(1e-10);
  }
});
