import { InputError } from "../kernel/inputError.js";
import type { Ratio } from "../kernel/ratio.js";
import type { Spread } from "../kernel/spread.js";

/** Checks a spread, since it may have come from JSON. */
export function checkedSpread(argument: string, spread: Spread): Spread {
  const { units, numeratorSquares, denominatorSquares, products } = Object(spread) as Spread;
  const isCounted = Number.isSafeInteger(units) && units >= 0;
  const areFinite = [numeratorSquares, denominatorSquares, products].every(Number.isFinite);
  if (!isCounted || !areFinite || numeratorSquares < 0 || denominatorSquares < 0) {
    throw new InputError(`${argument}.spread`, spread, "a count of units, and finite sums");
  }
  return spread;
}

/** Checks the spread that a ratio carries, and its parts. */
export function readSpread(argument: string, measure: Ratio): Spread {
  const spread = checkedSpread(argument, measure.spread as Spread);
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
