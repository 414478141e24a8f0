import type { Carried } from "./carried.js";
import { count } from "./check.js";
import type { Fields } from "./fields.js";
import type { Fraction } from "./fraction.js";
import type { RatioAbout } from "./ratioAbout.js";
import { ratioMeasure } from "./ratioMeasure.js";

/** The measure of a count that is a part of another count. */
export function proportion<Metric extends string, Part extends string, Whole extends string>(
  about: RatioAbout<Metric, "fraction">,
  input: Fields<Part | Whole>,
  part: Part,
  whole: Whole,
  carried?: Carried,
): Fraction<Metric> {
  const denominator = count<Whole>(input, whole);
  return ratioMeasure(about, count<Part>(input, part, denominator, whole), denominator, carried);
}
