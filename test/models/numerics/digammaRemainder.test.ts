import { expect, test } from "vitest";
import { digammaRemainder } from "../../../src/models/numerics/digammaRemainder.js";

// DLMF 5.4: the digamma function is -γ at 1, and -γ - 2 log 2 at 1/2, where γ is Euler's constant.
test.each([
  [1, -0.5772156649015329],
  [0.5, -1.9635100260214235 + Math.LN2],
  [10, 2.251752589066721 - Math.log(10)],
])("the digamma function at %d less the logarithm", (z, remainder) => {
  expect(digammaRemainder(z)).toBeCloseTo(remainder, 14);
});
