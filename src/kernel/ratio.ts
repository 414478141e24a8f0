import type { Measure } from "./measure.js";
import type { Spread } from "./spread.js";

/** A measure that equals `scale * numerator / denominator`, and keeps both parts so that it can be rolled up. */
export interface Ratio<Metric extends string = string> extends Measure<Metric> {
  /** The number that is divided, as the nearest double. */
  readonly numerator: number;
  /** The number that it is divided by, as the nearest double. */
  readonly denominator: number;
  /** 1 for most metrics, 100 for points, and 1 000 for a cost per mille. */
  readonly scale: number;
  /** `"disjoint"` if a part counts distinct people. Such a part may be added only over groups that share no person. */
  readonly additive: "always" | "disjoint";
  /**
   * `true` if its numbers are not counts because fractions were added up, as with attributed
   * conversions. The sums may still be whole numbers. Otherwise it is absent.
   */
  readonly notCounts?: true;
  /** The sums that an interval needs; there only if the input comes from records. */
  readonly spread?: Spread;
}
