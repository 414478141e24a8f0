import type { Better, Kind, Ratio, Unit } from "./measure.js";
import { quotient } from "./quotient.js";

/** What a ratio is, whatever its numbers. */
export interface RatioAbout<Metric extends string> {
  readonly metric: Metric;
  readonly kind: Exclude<Kind, "derived">;
  readonly unit: Unit;
  readonly better: Better;
  readonly additive: "always" | "disjoint";
}

/** What a measure carries beside its numbers, where there is any. */
export type Carried = Partial<Pick<Ratio, "currency" | "definition" | "spread">>;

/**
 * The measure of two parts: of whole numbers, unless it is said how else to divide them.
 *
 * The object that says what it is becomes the measure, so every call brings a new one: a copy would
 * take longer than all the rest.
 */
export function ratio<Metric extends string, Carries extends Carried>(
  about: RatioAbout<Metric>,
  numerator: number,
  denominator: number,
  carried?: Carries,
  scale = 1,
  divide: typeof quotient = quotient,
): Ratio<Metric> & Carries {
  return Object.assign(
    about,
    { value: divide(scale, numerator, denominator), numerator, denominator, scale },
    about.unit === "fraction" && { percent: divide(100, numerator, denominator) },
    !denominator && { reason: numerator ? "zero-denominator" : "no-data" },
    carried,
  ) as Ratio<Metric> & Carries;
}
