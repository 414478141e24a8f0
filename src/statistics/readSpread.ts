import { InputError } from "../kernel/inputError.js";
import type { Ratio, Spread } from "../kernel/measure.js";

/** Checks the spread that a measure carries: the measure may have come from JSON. */
export function readSpread(argument: string, measure: Ratio): Spread {
  const spread = measure.spread as Spread;
  const { units, numeratorSquares, denominatorSquares, products } = Object(spread) as Spread;
  const isCounted = Number.isSafeInteger(units) && units >= 0;
  const areFinite = [numeratorSquares, denominatorSquares, products].every(Number.isFinite);
  if (!isCounted || !areFinite || numeratorSquares < 0 || denominatorSquares < 0) {
    throw new InputError(`${argument}.spread`, spread, "a count of units, and finite sums");
  }
  const { numerator, denominator, scale } = measure;
  if (![numerator, denominator, scale].every(Number.isFinite) || denominator <= 0) {
    throw new InputError(
      `${argument}.denominator`,
      denominator,
      "above 0, with a finite numerator and scale, where there is a spread",
    );
  }
  return spread;
}
