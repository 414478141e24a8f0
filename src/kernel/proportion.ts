import { count, type Fields } from "./check.js";
import type { Fraction } from "./measure.js";
import { type Carried, type RatioAbout, ratio } from "./ratio.js";

/** The measure of a count that is a part of another count. */
export function proportion<Metric extends string, Part extends string, Whole extends string>(
  about: RatioAbout<Metric, "fraction">,
  input: Fields<Part | Whole>,
  part: Part,
  whole: Whole,
  carried?: Carried,
): Fraction<Metric> {
  const denominator = count<Whole>(input, whole);
  return ratio(about, count<Part>(input, part, denominator, whole), denominator, carried);
}
