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
   * There and `true` if a part of its numbers was a fraction, as attributed conversions are, although
   * they may add up to whole numbers: they are no counts.
   */
  readonly notCounts?: true;
  /** The sums that an interval needs; there only if the input comes from records. */
  readonly spread?: Spread;
}
