import type { Measure } from "./measure.js";
import type { Spread } from "./spread.js";

/** What a total measures, apart from its number. */
export type TotalAbout<Metric extends string> = Pick<
  Total<Metric>,
  "metric" | "unit" | "better" | "additive"
>;

/** The measure of a total. */
export function total<Metric extends string>(
  { metric, unit, better, additive }: TotalAbout<Metric>,
  value: number,
  carried?: Partial<Pick<Measure, "currency" | "definition"> & Pick<Total, "spread">>,
): Total<Metric> {
  return { metric, kind: "total", unit, better, value, numerator: value, additive, ...carried };
}
/** A measure that is a total itself: an amount of money, or a number of orders or people. It is never `null`. */
export interface Total<Metric extends string = string> extends Measure<Metric> {
  readonly kind: "total";
  readonly unit: "number" | "money";
  readonly value: number;
  /** The value again, which is added up when totals are rolled up. */
  readonly numerator: number;
  /** `"disjoint"` if it counts distinct people. It may be added only over groups that share no person. */
  readonly additive: "always" | "disjoint";
  /**
   * The sums that an interval needs; there only if the input comes from records. A total has no
   * denominator, so the parts of the denominator are 0.
   */
  readonly spread?: Spread;
}
