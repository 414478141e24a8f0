import { count, type Fields } from "./check.js";
import { InputError } from "./inputError.js";
import type { Fraction } from "./measure.js";
import { type Carried, type RatioAbout, ratio } from "./ratio.js";

/** The measure of a count that is a part of another. */
export function proportion<Metric extends string, Part extends string, Whole extends string>(
  about: RatioAbout<Metric, "fraction">,
  input: Fields<Part | Whole>,
  part: Part,
  whole: Whole,
  carried?: Carried,
): Fraction<Metric> {
  const numerator = count<Part>(input, part);
  const denominator = count<Whole>(input, whole);
  if (numerator > denominator) {
    throw new InputError(part, numerator, `at most ${whole} (${denominator})`);
  }
  return ratio(about, numerator, denominator, carried);
}
