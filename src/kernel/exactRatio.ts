import type { Carried } from "./carried.js";
import { type Exact, exactQuotient, sign, toNumber } from "./exact.js";
import { finite } from "./finite.js";
import type { RatioAbout } from "./ratioAbout.js";
import type { RatioIn } from "./ratioIn.js";
import { ratioMeasure } from "./ratioMeasure.js";
import type { Unit } from "./unit.js";

/** The measure of two exact numbers. It divides them exactly and shows each as the nearest double. */
export function exactRatio<Metric extends string, Of extends Unit>(
  about: RatioAbout<Metric, Of>,
  numerator: Exact,
  denominator: Exact,
  carried?: Carried,
  scale?: number,
): RatioIn<Of, Metric> {
  const divide = (times: number): number | null =>
    sign(denominator) ? exactQuotient(times, numerator, denominator) : null;
  const [above, below] = [toNumber(numerator), toNumber(denominator)];
  return finite(ratioMeasure(about, above, below, carried, scale, divide));
}
