import { finite } from "./finite.js";
import type { Ratio } from "./measure.js";
import { type Carried, type RatioAbout, ratio } from "./ratio.js";

/** The measure of two numbers that need not be whole. */
export function realRatio<Metric extends string>(
  about: RatioAbout<Metric>,
  numerator: number,
  denominator: number,
  carried?: Carried,
): Ratio<Metric> {
  const divide = (scale: number): number | null =>
    denominator ? (scale * numerator) / denominator : null;
  return finite(ratio(about, numerator, denominator, carried, 1, divide));
}
