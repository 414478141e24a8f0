import type { Carried } from "./carried.js";
import { quotient } from "./quotient.js";
import type { RatioAbout } from "./ratioAbout.js";
import type { RatioIn } from "./ratioIn.js";
import type { Unit } from "./unit.js";

/**
 * The measure of a numerator and a denominator. Both are whole numbers unless `divide` is given.
 *
 * It writes the result into `about` and returns it, because a copy would take longer than the rest
 * of the call. Every call must therefore pass a new object.
 */
export function ratioMeasure<Metric extends string, Of extends Unit, Carries extends Carried>(
  about: RatioAbout<Metric, Of>,
  numerator: number,
  denominator: number,
  carried?: Carries,
  scale = 1,
  divide: typeof quotient = quotient,
): RatioIn<Of, Metric> & Carries {
  const measure: unknown = Object.assign(
    about,
    { value: divide(scale, numerator, denominator), numerator, denominator, scale },
    about.unit === "fraction" && {
      // If the KPI gives its own reason for having no value, there is no percentage either.
      percent: carried?.reason ? null : divide(100, numerator, denominator),
    },
    !denominator && { reason: numerator ? "zero-denominator" : "no-data" },
    carried,
  );
  return measure as RatioIn<Of, Metric> & Carries;
}
