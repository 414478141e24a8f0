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

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/**
 * The measure of two parts: of whole numbers, unless it is said how else to divide them.
 *
 * The object that says what it is becomes the measure, so every call brings a new one: copying it
 * would take ten times as long as all the rest.
 */
export function ratio<Metric extends string, Carries extends Carried>(
  about: RatioAbout<Metric>,
  numerator: number,
  denominator: number,
  carried?: Carries,
  scale = 1,
  divide: typeof quotient = quotient,
): Ratio<Metric> & Carries {
  const measure = about as Writable<Ratio<Metric>>;
  const times = (by: number): number | null =>
    denominator ? divide(by, numerator, denominator) : null;
  measure.value = times(scale);
  if (measure.unit === "fraction") measure.percent = times(100);
  if (!denominator) measure.reason = numerator ? "zero-denominator" : "no-data";
  measure.numerator = numerator;
  measure.denominator = denominator;
  measure.scale = scale;
  return Object.assign(measure, carried as Carries);
}
